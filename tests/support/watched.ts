import type { CommandStartedEvent, CommandSucceededEvent, Document } from 'mongodb'
import { afterAll, inject } from 'vitest'
import { dispatch } from '#functions/lib/dispatch.ts'
import type { Platform } from '#functions/lib/platform.ts'
import { connect } from '#functions/lib/store/database.ts'
import { functions } from '#functions/local/functions.ts'
import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import { person, Refused, type World } from './world.ts'

/** What an action cost the database: documents that came back, and documents that were looked at to find them. */
type Cost = { readonly returned: number; readonly examined: number }

/** DocumentDB's plans do not tell what was looked at; there only what came back is counted. */
type Examined = { readonly totalDocsExamined?: number; readonly nReturned: number }

type Watched = <Name extends ActionName>(
  who: string,
  action: Name,
  input: Input<Name>,
) => Promise<Cost & { readonly output: Output<Name> }>

/** Reads of a world, each with the documents it reads: counted by listening to the driver, and by asking for the plans. */
export async function watchedReads({ database, platform }: World): Promise<Watched> {
  const uri = inject('mongoUri')
  const mark = uri.includes('?') ? '&' : '?'
  const name = database.db.databaseName
  const watched = await connect(`${uri}${mark}monitorCommands=true`, name)
  afterAll(() => watched.close())
  const finds: Document[] = []
  let returned = 0
  watched.db.client.on('commandStarted', ({ commandName, command }: CommandStartedEvent) => {
    if (commandName === 'find') finds.push(command)
    else if (!/^(hello|ping|explain|endSessions|getMore)$/.test(commandName))
      throw new Error(`a read is expected to find, not to ${commandName}`)
  })
  watched.db.client.on('commandSucceeded', ({ commandName, reply }: CommandSucceededEvent) => {
    if (!/^(find|getMore)$/.test(commandName)) return
    const { firstBatch, nextBatch } = (reply as { cursor: Record<string, unknown[]> }).cursor
    returned += (firstBatch ?? nextBatch ?? []).length
  })
  const own: Platform = { ...platform, database: async () => watched }
  return async (who, action, input) => {
    finds.length = 0
    returned = 0
    const handlers = functions[action.split('.')[0] ?? ''] ?? {}
    const reply = await dispatch(handlers, { action, input }, person(who), own)
    if (!reply.ok) throw new Refused(reply.error)
    const counted = returned
    let examined = 0
    for (const find of [...finds]) examined += await examinedBy(find)
    return { output: reply.data as never, returned: counted, examined }
  }

  async function examinedBy({ find, filter, sort, limit, projection }: Document): Promise<number> {
    const query = {
      find,
      filter,
      ...(sort && { sort }),
      ...(limit && { limit }),
      ...(projection && { projection }),
    }
    const explained = await database.db.command({ explain: query, verbosity: 'executionStats' })
    const { totalDocsExamined, nReturned } = explained.executionStats as Examined
    return totalDocsExamined ?? nReturned
  }
}
