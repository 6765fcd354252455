import type { Bag, Phone } from '../phone.ts'
import type { Handler } from './api.ts'

/** One value in the phone's storage at most, in bytes. */
const VALUE_LIMIT = 1024 * 1024

/** `wx.setStorage` and its kin. */
export function storage(phone: Phone): Record<string, Handler> {
  const store = phone.storage
  return {
    setStorage: ({ key, data }) => put(phone, String(key), data),
    getStorage: ({ key }) => {
      if (!store.has(String(key))) throw new Error('data not found')
      return { data: store.get(String(key)) }
    },
    removeStorage: ({ key }) => {
      store.delete(String(key))
    },
    clearStorage: () => store.clear(),
    getStorageInfo: () => info(phone),
    setClipboardData: ({ data }) => put(phone, 'clipboard', data),
    getClipboardData: () => ({ data: store.get('clipboard') ?? '' }),
  }
}

/** `wx.setStorageSync` and its kin. */
export function storageSync(phone: Phone): Bag {
  const store = phone.storage
  return {
    setStorageSync: (key: string, data: unknown) => put(phone, key, data),
    getStorageSync: (key: string) => phone.thread.adopt(store.get(key) ?? ''),
    removeStorageSync: (key: string) => void store.delete(key),
    clearStorageSync: () => store.clear(),
    getStorageInfoSync: () => phone.thread.adopt(info(phone)),
  }
}

function put(phone: Phone, key: string, data: unknown): void {
  const json = JSON.stringify(data ?? null)
  if (Buffer.byteLength(json) > VALUE_LIMIT) throw new Error('entry size limit reached')
  phone.storage.set(key, JSON.parse(json))
}

function info(phone: Phone): Bag {
  return { keys: [...phone.storage.keys()], currentSize: 0, limitSize: 10_240 }
}
