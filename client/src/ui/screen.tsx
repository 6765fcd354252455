import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { Fragment, type ReactNode } from 'react'
import type { Query } from '../cloud'
import { Back } from './back'
import { Failed } from './blank'
import { Boundary } from './boundary'
import { classes } from './classes'
import { useElder } from './elder'
import { Post } from './post'
import { Say } from './say'
import style from './screen.module.scss'
import { Skeleton } from './skeleton'

type Props<Data> = {
  /** Stays in sight whatever the query brings. */
  head?: ReactNode
  /** Waits, fails and refreshes with it; `children` then get its data. */
  query?: Query<Data>
  /** Shown instead of `children` when `isEmpty` says so. */
  empty?: ReactNode
  isEmpty?: (data: Data) => boolean
  children: ReactNode | ((data: Data) => ReactNode)
  bar?: ReactNode
}

/** Every page is one of these. Pulling down refreshes where the page's config allows it. */
export function Screen<Data>(props: Props<Data>) {
  const elder = useElder()
  const { query, head, bar } = props
  usePullDownRefresh(() => {
    void Promise.resolve(query?.reload()).finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <View className={classes('kit', elder && 'elder', style.screen)}>
      <View className={style.body}>
        <Boundary>
          {process.env.TARO_ENV === 'h5' && <Back />}
          <Post />
          {head}
          <Content {...props} />
        </Boundary>
      </View>
      {bar}
    </View>
  )
}

function Content<Data>({ query, empty, isEmpty, children }: Props<Data>) {
  if (typeof children !== 'function') return <Fragment>{children}</Fragment>
  if (!query) return null
  const { data, error, reload } = query
  if (data === undefined) {
    return error ? <Failed message={error.message} onRetry={reload} /> : <Skeleton />
  }
  return (
    <Fragment>
      {error && <Say tone="warn" text={`${error.message}下面是上次看到的内容。`} />}
      {isEmpty?.(data) ? empty : children(data)}
    </Fragment>
  )
}
