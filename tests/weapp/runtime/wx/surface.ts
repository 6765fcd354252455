import type { Handler } from './api.ts'

/** APIs that change how the screen looks; calls are only recorded. */
const SILENT = [
  ...['showToast', 'hideToast', 'showLoading', 'hideLoading', 'pageScrollTo', 'loadFontFace'],
  ...['setNavigationBarTitle', 'setNavigationBarColor', 'showNavigationBarLoading'],
  ...['hideNavigationBarLoading', 'hideHomeButton', 'setBackgroundColor', 'setBackgroundTextStyle'],
  ...['startPullDownRefresh', 'stopPullDownRefresh', 'setTabBarBadge', 'removeTabBarBadge'],
  ...['showTabBarRedDot', 'hideTabBarRedDot', 'showTabBar', 'hideTabBar', 'setTabBarStyle'],
  ...['setTabBarItem', 'hideKeyboard', 'vibrateShort', 'vibrateLong', 'setKeepScreenOn'],
  ...['showShareMenu', 'hideShareMenu', 'updateShareMenu', 'previewImage', 'previewMedia'],
  ...['makePhoneCall', 'openLocation', 'openDocument', 'openSetting', 'openPrivacyContract'],
  ...['saveImageToPhotosAlbum', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload'],
]

/** What is shown to a person, and what the person answers unless a test says otherwise: yes, the first, cancelled. */
export function surface(): Record<string, Handler> {
  return {
    ...Object.fromEntries(SILENT.map((name) => [name, () => undefined])),
    showModal: () => ({ confirm: true, cancel: false }),
    showActionSheet: () => ({ tapIndex: 0 }),
    chooseLocation: () => refuse('cancel'),
    scanCode: () => refuse('cancel'),
    chooseMessageFile: () => refuse('cancel'),
    getLocation: () => refuse('auth deny'),
    getFuzzyLocation: () => refuse('auth deny'),
  }
}

function refuse(reason: string): never {
  throw new Error(reason)
}
