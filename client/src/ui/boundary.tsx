import { Component, type ReactNode } from 'react'
import { Failed } from './blank'

type Props = { children: ReactNode }

/** A page that throws must not go blank, which is all that Taro would leave of it. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  retry = () => this.setState({ broken: false })

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <Failed
        message="这里出了点问题。点下面的按钮再打开一次，还是不行请稍后再来。"
        onRetry={this.retry}
      />
    )
  }
}
