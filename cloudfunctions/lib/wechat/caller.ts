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
