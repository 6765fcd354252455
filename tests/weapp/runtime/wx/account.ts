import type { Handler } from './api.ts'

/** Login, consent and settings, all granted. */
export function account(): Record<string, Handler> {
  return {
    login: () => ({ code: 'login-code' }),
    checkSession: () => undefined,
    authorize: () => undefined,
    getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } }),
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
    requirePrivacyAuthorize: () => undefined,
    requestSubscribeMessage: ({ tmplIds }) =>
      Object.fromEntries((tmplIds as string[]).map((id) => [id, 'accept'])),
    getNetworkType: () => ({ networkType: 'wifi' }),
  }
}
