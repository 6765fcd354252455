import { randomUUID } from 'node:crypto'
import type { Log } from '../lib/log.ts'
import type { SendPush, TemplateIds } from '../lib/platform.ts'

/** Stands in for WeChat's subscription messages on this machine: one line says that one went out, not to whom nor about what. */
export const localPush =
  (log: Log): SendPush =>
  async ({ template }) => {
    const code = `PUSHED_${template.toUpperCase()}`
    log({ level: 'info', requestId: randomUUID(), action: 'clock.tick', code, ms: 0 })
    return 'sent'
  }

/** There is no WeChat here; who wants to try the way of a consent gives the templates names. */
export const localTemplateIds = (): TemplateIds => ({
  news: process.env.TEMPLATE_NEWS ?? '',
  notice: process.env.TEMPLATE_NOTICE ?? '',
})
