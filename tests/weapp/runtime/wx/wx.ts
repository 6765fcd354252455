import type { Bag, Phone } from '../phone.ts'
import { account } from './account.ts'
import { asynchronous } from './api.ts'
import { cloud } from './cloud.ts'
import { fileSystem, media } from './media.ts'
import { navigation } from './navigation.ts'
import { createSelectorQuery } from './selector.ts'
import { storage, storageSync } from './storage.ts'
import { surface } from './surface.ts'
import { systemInfo, systemSync } from './system.ts'

const EVENTS = [
  ...['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'LazyLoadError'],
  ...['ThemeChange', 'NetworkStatusChange', 'MemoryWarning', 'KeyboardHeightChange'],
  ...['WindowResize', 'NeedPrivacyAuthorization', 'UserCaptureScreen'],
]

/** Names that bundlers and promises probe on any object. */
const PROBES = new Set(['then', 'toJSON', '__esModule', 'webpackJsonp', 'constructor'])

/** The app's `wx`. Any API touched that is not here is noted in `phone.missing`. */
export function createWx(phone: Phone): Bag {
  const known: Bag = {
    ...asynchronous(phone, {
      ...navigation(phone),
      ...surface(),
      ...account(),
      ...storage(phone),
      ...media(phone),
      getSystemInfo: systemInfo,
    }),
    ...storageSync(phone),
    ...systemSync(phone),
    ...listeners(phone),
    ...machinery(phone),
    cloud: cloud(phone),
  }
  return new Proxy(known, {
    get: (_, name) => {
      if (typeof name === 'string' && !(name in known) && !PROBES.has(name)) phone.missing.add(name)
      return known[name as string]
    },
  })
}

function machinery(phone: Phone): Bag {
  const nothing = () => undefined
  const observer = { observe: nothing, disconnect: nothing }
  const intersection: Bag = { ...observer, relativeTo: () => intersection }
  intersection.relativeToViewport = () => intersection
  const updates = ['onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate']
  return {
    canIUse: () => true,
    nextTick: (code: () => void) => phone.thread.later(code),
    createSelectorQuery: () => createSelectorQuery(phone),
    createIntersectionObserver: () => intersection,
    createAnimation: animation,
    getFileSystemManager: () => fileSystem(phone),
    getPerformance: () => ({ createObserver: () => observer }),
    getUpdateManager: () => Object.fromEntries(updates.map((name) => [name, nothing])),
    getLogManager: () => ({ debug: nothing, info: nothing, log: nothing, warn: nothing }),
    getRealtimeLogManager: () => ({ info: nothing, warn: nothing, error: nothing }),
    reportEvent: nothing,
  }
}

function listeners(phone: Phone): Bag {
  const add = (event: string) => (listener: (payload: unknown) => void) => {
    phone.listeners.set(event, [...(phone.listeners.get(event) ?? []), listener])
  }
  const remove = (event: string) => (listener?: unknown) => {
    const left = (phone.listeners.get(event) ?? []).filter((one) => listener && one !== listener)
    phone.listeners.set(event, left)
  }
  return Object.fromEntries(
    EVENTS.flatMap((event) => [
      [`on${event}`, add(event)],
      [`off${event}`, remove(event)],
    ]),
  )
}

/** Every step of an animation gives the animation back. */
function animation(): object {
  const self: object = new Proxy(
    {},
    { get: (_, name) => (name === 'export' ? () => ({ actions: [] }) : () => self) },
  )
  return self
}
