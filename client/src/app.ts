import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { startCloud } from './cloud/function'
import { flush, watchNetwork } from './cloud/outbox'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') startCloud()
    watchNetwork()
  })
  useDidShow(() => void flush())
  return children
}
