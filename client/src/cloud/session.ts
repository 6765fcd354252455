import Taro from '@tarojs/taro'
import { mutate } from 'swr'

/** Only in the browser: WeChat knows who is calling by itself. */
export type Session = { readonly token: string; readonly personId: string }

const slot = 'session'

export const session = (): Session | null => Taro.getStorageSync<Session>(slot) || null

/** What one person has seen on this machine is not shown to the next. */
const forgetAnswers = () => mutate(() => true, undefined, { revalidate: false })

export async function startSession(next: Session): Promise<void> {
  Taro.setStorageSync(slot, next)
  await forgetAnswers()
}

export async function endSession(): Promise<void> {
  Taro.removeStorageSync(slot)
  await forgetAnswers()
}

export const signInPage = '/pages/sign-in/index'

export const goToSignIn = () => Taro.reLaunch({ url: signInPage })
