import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

const slot = 'elder'
let elder: boolean | undefined
const listeners = new Set<() => void>()

const read = () => {
  elder ??= Taro.getStorageSync<boolean>(slot) === true
  return elder
}

export function setElder(next: boolean): void {
  elder = next
  Taro.setStorageSync(slot, next)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Larger words and larger things to press, as this person last chose. */
export const useElder = () => useSyncExternalStore(subscribe, read)
