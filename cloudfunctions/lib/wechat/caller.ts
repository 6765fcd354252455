import cloud from 'wx-server-sdk'
import type { Caller } from '../platform.ts'

/**
 * Who WeChat says is calling. A timer is known by its source, not by its name: any user can call any function by name.
 * Source: wx-server-sdk `getWXContext`, which must be called inside the function.
 */
export function wechatCaller(): Caller {
  const { OPENID, SOURCE } = cloud.getWXContext() as { OPENID?: string; SOURCE?: string }
  if (SOURCE === 'wx_trigger') return { kind: 'timer' }
  return OPENID ? { kind: 'person', identity: OPENID } : { kind: 'nobody' }
}

/** What WeChat says brought this call about. */
export const wechatSource = (): string => (cloud.getWXContext() as { SOURCE?: string }).SOURCE ?? ''

/** Sources behind which a person, a timer or another program may stand: never the platform, whatever was written down. */
const notThePlatform = /^(wx_(client|devtools|http|trigger|crawler|localdebug)|scf)(,|$)/

/**
 * Who pushed something: the platform itself, or nobody. No document names the source of a push, so the operator writes it
 * down once it was seen in a log (`PUSH_SOURCE`). Until then, and of any other source, a push is turned away: its picture is
 * left to a person.
 */
export const pusherOf = (source: string, pushSource: string): Caller =>
  pushSource !== '' && source === pushSource && !notThePlatform.test(source)
    ? { kind: 'platform' }
    : { kind: 'nobody' }
