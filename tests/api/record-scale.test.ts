import type { CommandStartedEvent, Document } from 'mongodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '#functions/lib/store/database.ts'
import { newId } from '#functions/lib/store/store.ts'
import { appendLine } from '#functions/record/append.ts'
import { closeRecordDays } from '#functions/record/day.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { tick } from '../support/orders.ts'
import { tell, withoutRecords } from '../support/record.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { clock, councilId, database } = town
const read = await watchedReads(town)
await withoutRecords(town)

/** A council of the town's community with so many lines, all of one day. */
async function council(lines: number): Promise<string> {
  const model = await database.store.councils.get(councilId, everywhere)
  const { id } = await database.store.councils.insert({
    ...model,
    id: newId(),
    name: `${lines} 条的`,
  })
  for (let line = 0; line < lines; line++) await tell(town, id)
  return id
}

const made = {} as Record<'few' | 'many', string>
const first = dayOf(clock.now())
beforeAll(async () => {
  made.few = await council(30)
  made.many = await council(600)
  for (let other = 0; other < 60; other++) await tell(town, newId())
  clock.pass({ days: 1 })
  await tick(town)
})

describe('a record of 600 lines', () => {
  it.each(['newest', 'oldest'] as const)(
    'is read from the %s as cheaply as one of 30',
    async (order) => {
      const page = async (id: string) => {
        const { returned, examined } = await read('wang-guilan', 'record.list', {
          ...{ councilId: id, order },
        })
        return { returned, examined }
      }
      const [few, many] = [await page(made.few), await page(made.many)]
      if (order === 'newest') expect(many).toEqual(few)
      expect(many.examined).toBeLessThanOrEqual((order === 'newest' ? 20 : 200) + 10)
    },
  )

  it('goes on in the middle for the price of a page', async () => {
    const input = { councilId: made.many, order: 'oldest' } as const
    const { output } = await read('wang-guilan', 'record.list', input)
    const after = output.next ?? ''
    const { examined } = await read('wang-guilan', 'record.list', { ...input, after })
    expect(examined).toBeLessThanOrEqual(210)
  })

  it('tells what a day bound of one council without reading the others', async () => {
    const { output, examined } = await read('passer-by', 'record.bound', { councilId: made.many })
    expect(output.items).toMatchObject([{ day: first, no: 600 }])
    expect(examined).toBeLessThanOrEqual(2)
  })
})

/** Does it in a transaction whose commands are listened to: what was asked for, and what it looked at. */
async function watchedChange(change: Parameters<typeof database.transaction>[0]) {
  const uri = inject('mongoUri')
  const mark = uri.includes('?') ? '&' : '?'
  const watched = await connect(`${uri}${mark}monitorCommands=true`, database.db.databaseName)
  afterAll(() => watched.close())
  const asked: Document[] = []
  watched.db.client.on('commandStarted', ({ commandName, command }: CommandStartedEvent) => {
    if (/^(find|insert|update)$/.test(commandName)) asked.push({ commandName, ...command })
  })
  await watched.transaction(change)
  let examined = 0
  for (const { commandName, find, filter, sort, limit } of asked) {
    if (commandName !== 'find') continue
    const query = { find, filter, ...(sort && { sort }), ...(limit && { limit }) }
    const told = await database.db.command({ explain: query, verbosity: 'executionStats' })
    examined += told.executionStats.totalDocsExamined ?? told.executionStats.nReturned
  }
  return { commands: asked.length, examined }
}

describe('writing and closing', () => {
  it('costs one read and two writes for a line, after 30 and after 600', async () => {
    for (const id of [made.few, made.many]) {
      const line = { councilId: id, area: '120116014003', kind: 'minuted', aboutId: 'm' } as const
      const cost = await watchedChange((store) =>
        appendLine({ store, now: clock.now() }, { ...line, facts: {}, by: '秘书处' }),
      )
      expect(cost).toEqual({ commands: 3, examined: 1 })
    }
  })

  it('costs by the two councils that changed, not by the sixty that did not', async () => {
    clock.pass({ days: 1 })
    const { examined } = await watchedChange(async (store) => {
      expect(await closeRecordDays({ store, now: clock.now() })).toBe(2)
    })
    expect(examined).toBeLessThanOrEqual(8)
  })
})
