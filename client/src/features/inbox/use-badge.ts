import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { countText, useUnread } from './use-unread'

/** The tab on which all that is unread is found. */
const home = 0

/** Away from the tabs WeChat refuses; the tab page that is shown next puts it right. */
const ignore = () => undefined

function put(total: number | undefined): void {
  if (total === undefined) return
  const done =
    total > 0
      ? Taro.setTabBarBadge({ index: home, text: countText(total) })
      : Taro.removeTabBarBadge({ index: home })
  void Promise.resolve(done).catch(ignore)
}

/** Every tab page keeps the number on the first tab true. */
export function useBadge(): void {
  const total = useUnread().data?.total
  useEffect(() => put(total), [total])
  useDidShow(() => put(total))
}
