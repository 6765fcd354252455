import { describe, expect, it } from 'vitest'
import { sha256 } from '#functions/lib/sha256.ts'
import { newId } from '#functions/lib/store/store.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { appendLine } from '#functions/record/append.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { canonicalLine, lineId } from '#shared/domain/record/canonical.ts'
import { genesis } from '#shared/kernel/hash-chain.ts'
import { openWorld } from '../support/world.ts'

const { database, clock } = await openWorld()
const { store } = database
const byNumber = (councilId: string) =>
  store.recordLines.page({ councilId }, everywhere, {
    order: { by: 'no', direction: 1 },
    limit: 100,
  })

const append = (councilId: string, seat: number) =>
  database.transaction((inside) =>
    appendLine(
      { store: inside, now: clock.now() },
      {
        ...{ councilId, area: kangcui, kind: 'seatFilled', aboutId: `seat-${seat}` },
        ...{ facts: { seat: String(seat), term: '2026' }, by: '秘书处' },
      },
    ),
  )

describe('forty lines of one record at the same moment, the first among them', () => {
  const councilId = newId()
  it('take turns: no number is skipped or given twice, and each goes on from the one before', async () => {
    const seats = Array.from({ length: 40 }, (_, seat) => seat)
    const told = await Promise.all(seats.map((seat) => append(councilId, seat)))
    expect(new Set(told.map(({ id }) => id)).size).toBe(40)
    const { items } = await byNumber(councilId)
    let previous = genesis
    for (const [index, line] of items.entries()) {
      expect(line).toMatchObject({ no: index + 1, id: lineId(councilId, index + 1), previous })
      expect(line.hash).toBe(sha256(canonicalLine(line)))
      previous = line.hash
    }
    expect(items.map(({ aboutId }) => aboutId).sort()).toEqual(
      seats.map((seat) => `seat-${seat}`).sort(),
    )
    const head = await store.recordHeads.get(councilId, everywhere)
    expect(head).toMatchObject({ no: 40, hash: previous, bound: 0, waits: true })
  })
})

describe('a line', () => {
  it('whose transaction fails was never there', async () => {
    const councilId = newId()
    await append(councilId, 1)
    const failing = database.transaction(async (inside) => {
      const told = {
        councilId,
        area: kangcui,
        kind: 'recused',
        aboutId: 'vote',
        facts: {},
      } as const
      await appendLine({ store: inside, now: clock.now() }, { ...told, by: '理事' })
      throw new Error('the light went out')
    })
    await expect(failing).rejects.toThrow('the light went out')
    expect(await append(councilId, 2)).toMatchObject({ no: 2 })
    expect((await byNumber(councilId)).items.map(({ kind }) => kind)).toEqual([
      'seatFilled',
      'seatFilled',
    ])
  })

  it('is never told to be before the one before it', async () => {
    const councilId = newId()
    const first = await append(councilId, 1)
    const lagging = new Date(first.at.getTime() - 60_000)
    const told = { councilId, area: kangcui, kind: 'resolved', aboutId: 'r', facts: {} } as const
    const second = await database.transaction((inside) =>
      appendLine({ store: inside, now: lagging }, { ...told, by: '理事长' }),
    )
    expect(second.at).toEqual(first.at)
  })
})
