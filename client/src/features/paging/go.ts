import Taro from '@tarojs/taro'

const breath = 600
let lastTap = 0

/** Opens a page on top of this one, once, however quick the finger. */
export function go(path: string, params: Readonly<Record<string, string>> = {}): void {
  if (Date.now() - lastTap < breath) return
  lastTap = Date.now()
  void Taro.navigateTo({ url: urlOf(path, params) })
}

/** Puts a page in the place of this one: there is no way back to what is done. */
export const goOn = (path: string, params: Readonly<Record<string, string>> = {}) =>
  void Taro.redirectTo({ url: urlOf(path, params) })

export const goToTab = (tab: 'home' | 'council' | 'covenant' | 'rating' | 'me') =>
  void Taro.switchTab({ url: `/pages/${tab}/index` })

export const goBack = () => void Taro.navigateBack()

function urlOf(path: string, params: Readonly<Record<string, string>>): string {
  const query = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}
