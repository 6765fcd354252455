import type { Phone } from '../phone.ts'
import type { Move } from '../router.ts'
import type { Handler } from './api.ts'

/** `wx.navigateTo` and its kin. */
export function navigation(phone: Phone): Record<string, Handler> {
  const move =
    (name: Move): Handler =>
    ({ url }) =>
      phone.router.go(name, String(url))
  return {
    navigateTo: move('navigateTo'),
    redirectTo: move('redirectTo'),
    reLaunch: move('reLaunch'),
    switchTab: move('switchTab'),
    navigateBack: ({ delta }) => phone.router.back(Number(delta ?? 1)),
  }
}
