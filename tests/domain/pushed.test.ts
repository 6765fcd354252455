import { describe, expect, it } from 'vitest'
import { pusherOf } from '#functions/lib/wechat/caller.ts'
import { pushed } from '#functions/lib/wechat/pushed.ts'

const event = {
  ToUserName: 'gh_9df7d78a1234',
  FromUserName: 'o4_t144jTUSEoxydysUA2E234_tc',
  CreateTime: 1626959646,
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: 'wx8f16a5e77871234',
  trace_id: '60f96f1d-3845297a-1976a3ae',
  version: 2,
  detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
  errcode: 0,
  errmsg: 'ok',
  result: { suggest: 'pass', label: 100 },
}

describe('a push of what WeChat saw in a picture', () => {
  it('is the verdict under its mark, one command however often it comes', () => {
    const heard = pushed(event)
    expect(heard).toMatchObject({
      action: 'moderation.verdict',
      input: { trace: event.trace_id, verdict: 'pass' },
    })
    expect(pushed({ ...event, CreateTime: 1626959999 })).toEqual(heard)
  })

  it('of something else, or of a look that failed, is none of ours', () => {
    for (const other of [
      null,
      {},
      { ...event, Event: 'user_enter_tempsession' },
      { ...event, MsgType: 'text' },
      { ...event, errcode: -1008, result: undefined },
    ])
      expect(pushed(other)).toBeNull()
  })
})

describe('who pushed it', () => {
  it('is the platform only by the source that the operator wrote down', () => {
    expect(pusherOf('wx_unknown', 'wx_unknown')).toEqual({ kind: 'platform' })
    for (const source of ['wx_client', 'wx_unknown,scf', 'wx_http', ''])
      expect(pusherOf(source, 'wx_unknown')).toEqual({ kind: 'nobody' })
  })

  it('is nobody while nothing is written down', () => {
    for (const source of ['wx_unknown', '', 'wx_client'])
      expect(pusherOf(source, '')).toEqual({ kind: 'nobody' })
  })

  it('is nobody by a source behind which others may stand, whatever was written down', () => {
    for (const source of [
      'wx_client',
      'wx_devtools',
      'wx_http',
      'wx_trigger',
      'scf',
      'wx_client,scf',
    ])
      expect(pusherOf(source, source)).toEqual({ kind: 'nobody' })
  })
})
