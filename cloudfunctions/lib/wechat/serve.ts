import { randomUUID } from 'node:crypto'
import type { ActionName } from '#shared/contract/index.ts'
import type { Reply } from '#shared/contract/reply.ts'
import { dispatch, type Event } from '../dispatch.ts'
import { readEnv, readTemplateIds } from '../env.ts'
import type { AnyHandlers } from '../implement.ts'
import { lineLog } from '../log.ts'
import type { Platform } from '../platform.ts'
import { connect, lazyDatabase } from '../store/database.ts'
import { ticksOf } from '../tick.ts'
import { pusherOf, wechatCaller, wechatSource } from './caller.ts'
import { wechatCheckPicture } from './check-picture.ts'
import { wechatCheckText } from './check-text.ts'
import { wechatPlate } from './plate.ts'
import { wechatPush } from './push.ts'
import { pushed } from './pushed.ts'

const database = lazyDatabase(async () => {
  const { MONGODB_URI, MONGODB_DB } = readEnv()
  return connect(MONGODB_URI, MONGODB_DB)
})

const platform: Platform = {
  database,
  now: () => new Date(),
  log: lineLog,
  voterKey: () => readEnv().VOTER_KEY,
  plate: wechatPlate,
  checkText: wechatCheckText,
  checkPicture: wechatCheckPicture,
  push: wechatPush,
  templateIds: () => readTemplateIds(),
}

/** A deployed function's `main`: WeChat's event and identity, the environment's database, one dispatch. */
export const serve =
  (handlers: AnyHandlers) =>
  (event: Event): Promise<Reply> =>
    dispatch(handlers, event, wechatCaller(), platform)

/** The `main` of a function that a timer triggers: its event names no action and makes no key, so both are made here. */
export const tick =
  (handlers: AnyHandlers, action: ActionName, chores: readonly string[]) =>
  async (): Promise<Reply[]> => {
    const replies: Reply[] = []
    for (const event of ticksOf(action, chores, platform.now()))
      replies.push(await dispatch(handlers, event, wechatCaller(), platform))
    return replies
  }

/** As `serve`, of a function to which WeChat also pushes what it has found out. The log says from which source. */
export const serveWithPushes =
  (handlers: AnyHandlers) =>
  (event: Event): Promise<Reply> => {
    const told = pushed(event)
    if (!told) return dispatch(handlers, event, wechatCaller(), platform)
    const source = wechatSource()
    const entry = { level: 'info', requestId: randomUUID(), action: 'push', ms: 0 } as const
    platform.log({ ...entry, code: `FROM ${source}` })
    return dispatch(handlers, told, pusherOf(source, readEnv().PUSH_SOURCE), platform)
  }
