import type { Bag, Phone } from '../phone.ts'
import { parseUrl } from '../router.ts'

const SCREEN = {
  pixelRatio: 2,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 756,
}
const SAFE = { left: 0, top: 47, right: 390, bottom: 810, width: 390, height: 763 }
const WINDOW = { ...SCREEN, statusBarHeight: 47, safeArea: SAFE, screenTop: 88 }
const DEVICE = { brand: 'devtools', model: 'iPhone', system: 'iOS 17.0', platform: 'ios' }
const BASE = { language: 'zh_CN', version: '8.0.50', SDKVersion: '3.7.0', theme: 'light' }
const FONT = { fontSizeSetting: 16, fontSizeScaleFactor: 1, host: { env: 'WeChat', appId: '' } }
const MENU = { width: 87, height: 32, left: 296, right: 383, top: 51, bottom: 83 }
const ALL = { ...WINDOW, ...DEVICE, ...BASE, ...FONT }

/** What the phone and the app say about themselves; a test may answer another (`answers.getSystemInfoSync`). */
export function systemSync(phone: Phone): Bag {
  const says = (name: string, value: Bag) => () => {
    const answer = phone.answers.get(name)
    return phone.thread.adopt(typeof answer === 'function' ? answer({}) : { ...value, ...answer })
  }
  const facts: Record<string, Bag> = {
    getSystemInfoSync: ALL,
    getWindowInfo: WINDOW,
    getDeviceInfo: DEVICE,
    getAppBaseInfo: { ...BASE, ...FONT },
    getSystemSetting: {},
    getAppAuthorizeSetting: {},
    getMenuButtonBoundingClientRect: MENU,
    getLaunchOptionsSync: launchOptions(phone),
    getEnterOptionsSync: launchOptions(phone),
    getAccountInfoSync: { miniProgram: { appId: 'wx-local', envVersion: 'develop', version: '' } },
  }
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, says(name, value)])),
  }
}

/** The system information, for the asynchronous call of that name. */
export function systemInfo(): Bag {
  return { ...ALL }
}

/** With what the app was opened, as `App.onLaunch` gets it. */
export function launchOptions(phone: Phone): Bag {
  const first = phone.options.path ?? phone.manifest.pages[0] ?? ''
  const { route, query } = parseUrl(first)
  return { path: route, query, scene: phone.options.scene ?? 1001, referrerInfo: {} }
}
