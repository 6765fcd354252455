import cloud from 'wx-server-sdk'
import { readTemplateIds } from '../env.ts'
import type { SendPush } from '../platform.ts'

/** The person takes no more of it: never consented, took it back, or used it up. Source: subscribeMessage.send. */
const refusals = [43101, 43107, 43108]

type Wanted = {
  readonly touser: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}
/** As much of WeChat's open api as is used; the SDK leaves it untyped. */
type OpenApi = { readonly subscribeMessage: { send: (wanted: Wanted) => Promise<unknown> } }

/** WeChat's subscription message. Needs the permission `subscribeMessage.send` in the function's config.json. */
export const wechatPush: SendPush = async ({ identity, template, fields, page }) => {
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
  const { subscribeMessage } = cloud.openapi as unknown as OpenApi
  const data = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value }]))
  const wanted = { touser: identity, templateId: readTemplateIds()[template], page, data }
  try {
    await subscribeMessage.send(wanted)
    return 'sent'
  } catch (error) {
    if (refusals.includes((error as { errCode?: number }).errCode ?? 0)) return 'refused'
    throw error
  }
}
