import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { dispatch, type Event } from '#functions/lib/dispatch.ts'
import type { Caller, Platform } from '#functions/lib/platform.ts'
import { connect, type Database } from '#functions/lib/store/database.ts'
import { prepare } from '#functions/lib/store/prepare.ts'
import { localCheckPicture } from '#functions/local/check-picture.ts'
import { localCheckText } from '#functions/local/check-text.ts'
import { functions } from '#functions/local/functions.ts'
import { localPlate } from '#functions/local/plate.ts'
import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import type { Failure, Reply } from '#shared/contract/reply.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { type Clock, steadyClock } from './clock.ts'

/** A refusal, as a test meets it: `rejects.toMatchObject({ code: 'OUT_OF_REACH' })`. */
export class Refused extends Error {
  override name = 'Refused'
  readonly code: ErrorCode
  readonly field: string | undefined
  constructor({ code, message, field }: Failure) {
    super(message)
    this.code = code
    this.field = field
  }
}

export type Call = <Name extends ActionName>(
  action: Name,
  input: Input<Name>,
) => Promise<Output<Name>>

export type World = {
  readonly database: Database
  readonly platform: Platform
  readonly clock: Clock
  /** Does things as a person, each with a fresh request key. @throws Refused */
  readonly as: (who: string) => Call
  /** Sends an event as it is and answers the reply as it is, after its trip over the wire. */
  readonly send: (event: Event, caller: Caller) => Promise<Reply>
}

export const identityOf = (who: string): string => `local:${who}`
export const person = (who: string): Caller => ({ kind: 'person', identity: identityOf(who) })
export const freshKey = () => randomUUID()

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A database of its own on the engine under test; dropped when the file's tests have run. */
export async function openDatabase(): Promise<Database> {
  const database = await connect(inject('mongoUri'), `test_${randomUUID().slice(0, 8)}`)
  afterAll(async () => {
    await database.db.dropDatabase()
    await database.close()
  })
  return database
}

function worldOn(platform: Platform, database: Database, clock: Clock): World {
  const send: World['send'] = async (event, caller) => {
    const name = typeof event.action === 'string' ? (event.action.split('.')[0] ?? '') : ''
    const handlers = Object.hasOwn(functions, name) ? functions[name] : undefined
    return overTheWire(await dispatch(handlers ?? {}, overTheWire(event), caller, platform))
  }
  const as =
    (who: string): Call =>
    async (action, input) => {
      const reply = await send({ action, input, key: freshKey() }, person(who))
      if (!reply.ok) throw new Refused(reply.error)
      return reply.data as never
    }
  return { database, platform, clock, as, send }
}

/** An empty city: prepared, nobody in it. Unexpected failures are shown, so that a test says why it fails. */
export async function openWorld(): Promise<World> {
  const database = await openDatabase()
  await prepare(database)
  const clock = steadyClock()
  const platform: Platform = {
    database: async () => database,
    now: clock.now,
    log: ({ cause, action }) => {
      if (cause)
        process.stderr.write(`${action}: ${cause instanceof Error ? cause.stack : cause}\n`)
    },
    voterKey: () => 'a key that only this test knows, long enough',
    plate: localPlate('https://city.example'),
    checkText: localCheckText,
    checkPicture: localCheckPicture,
    push: async () => 'sent',
    templateIds: () => ({ news: 'news-template', notice: 'notice-template' }),
  }
  return worldOn(platform, database, clock)
}
