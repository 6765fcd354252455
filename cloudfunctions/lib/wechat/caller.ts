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

/** Sources behind which a person, or another program, may stand. */
const notThePlatform = /wx_client|wx_devtools|wx_http|wx_localdebug|wx_crawler|wx_unknown|scf/

/**
 * Who pushed something: the platform itself, or nobody. Documents do not name the source of a push, so everything that can
 * be somebody else is turned away: a true push that is turned away leaves its picture to a person.
 */
export function wechatPusher(): Caller {
  const { SOURCE = '' } = cloud.getWXContext() as { SOURCE?: string }
  return SOURCE === '' || notThePlatform.test(SOURCE) ? { kind: 'nobody' } : { kind: 'timer' }
}
