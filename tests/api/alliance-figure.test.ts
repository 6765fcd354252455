import { describe, expect, it } from 'vitest'
import { amountOf, membersOf, venturesOf } from '#shared/domain/alliance/totals.ts'
import { figure, planAlliances } from '../support/alliance-figure.ts'
import { district, foundAlliance, memberSheet, ventureSheet } from '../support/alliances.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const read = await watchedReads(town)
const { db } = town.database
const officer = town.as('lin-zhiyuan')
const resident = 'wang-guilan'

/** What screens ask, and what it may cost: a page of twenty, the names on it, and a few documents beside. */
const askAll = async (councilId: string, ventureId: string) => ({
  sums: await read(resident, 'alliance.sums', { area: district }),
  list: await read(resident, 'alliance.list', {}),
  home: await read(resident, 'alliance.home', { councilId }),
  members: await read(resident, 'alliance.members', { councilId }),
  upstream: await read(resident, 'alliance.members', { councilId, part: 'upstream' }),
  ventures: await read(resident, 'alliance.ventures', { councilId }),
  signed: await read(resident, 'alliance.ventures', { councilId, stage: 'signed' }),
  venture: await read(resident, 'alliance.venture', { ventureId }),
})

/** The largest page beside what every call reads of its caller. */
const dearest = 20 + 1 + 60 + 12

describe('the alliances of the district as they stand', () => {
  it('18 alliances, 1,807 members, 2,200 projects and over 140 billion, by real calls', async () => {
    const begun = Date.now()
    for (const { chain, area, members, ventures } of planAlliances()) {
      const councilId = await foundAlliance(town, chain, area)
      const name = '名单.csv'
      const given = { councilId, name, file: memberSheet(...members) }
      await officer('alliance.importMembers', given)
      for (const part of ventures)
        await officer('alliance.importVentures', { councilId, name, file: ventureSheet(...part) })
    }
    const { output } = await read(resident, 'alliance.sums', { area: district })
    const { total } = output
    expect(total.alliances).toBe(figure.alliances)
    expect(membersOf(total)).toBe(figure.members)
    expect(venturesOf(total)).toBe(figure.ventures)
    expect(amountOf(total)).toBe(figure.amountWan)
    expect(figure.amountWan).toBeGreaterThan(14_000_000)
    expect(Date.now() - begun).toBeLessThan(40_000)
  }, 60_000)

  it('the sums of each chain are what a slow count of every row says', async () => {
    const councils = await db.collection('councils').find({ kind: 'alliance' }).toArray()
    const chainOf = new Map(councils.map(({ _id, chain }) => [String(_id), String(chain)]))
    const slow = new Map<string, Record<string, number>>()
    const add = (councilId: unknown, field: string, by: number) => {
      const of = slow.get(chainOf.get(String(councilId)) ?? '') ?? {}
      slow.set(chainOf.get(String(councilId)) ?? '', { ...of, [field]: (of[field] ?? 0) + by })
    }
    for (const { _id } of councils) add(_id, 'alliances', 1)
    const admitted = db.collection('memberUnits').find({ state: 'admitted' })
    for await (const { councilId, chainPart } of admitted)
      if (chainOf.has(councilId)) add(councilId, `members.${chainPart ?? 'none'}`, 1)
    for await (const { councilId, stage, amountWan } of db.collection('ventures').find()) {
      add(councilId, `ventures.${stage}`, 1)
      add(councilId, `amountWan.${stage}`, amountWan)
    }
    const { output } = await read(resident, 'alliance.sums', { area: district })
    const kept = new Map(output.chains.items.map(({ chain, sums }) => [chain, flat(sums)] as const))
    expect(kept).toEqual(slow)
    const money = output.chains.items.map(({ sums }) => amountOf(sums))
    expect(money).toEqual([...money].sort((a, b) => b - a))
  })

  it('what screens ask costs the same for one more, and a page at most', async () => {
    const [{ id: councilId = '' } = {}] = (await officer('alliance.list', {})).items
    const { items } = await officer('alliance.ventures', { councilId, stage: 'signed' })
    const costs = async () =>
      Object.entries(await askAll(councilId, items[0]?.id ?? '')).map(
        ([name, { examined }]) => [name, examined] as const,
      )
    const before = await costs()
    for (const [name, examined] of before)
      expect({ name, cheap: examined <= dearest }).toEqual({ name, cheap: true })
    const rows = Array.from({ length: 400 }, (_, index) => `新来的${index},企业,上游`)
    const more = rows.map((_, index) => `新项目${index},新来的${index},1,签约`)
    const name = '又一批.csv'
    await officer('alliance.importMembers', { councilId, name, file: memberSheet(...rows) })
    await officer('alliance.importVentures', { councilId, name, file: ventureSheet(...more) })
    for (const [what, examined] of await costs())
      expect({ what, cheap: examined <= dearest }).toEqual({ what, cheap: true })
    const alike = ['sums', 'list', 'home', 'venture']
    const only = (all: readonly (readonly [string, number])[]) =>
      all.filter(([what]) => alike.includes(what))
    expect(only(await costs())).toEqual(only(before))
  })
})

/** Of nested counts those that are not zero, by their paths. */
const flat = (sums: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sums)
      .flatMap(([field, value]) =>
        typeof value === 'number'
          ? [[field, value] as const]
          : Object.entries(value as Record<string, number>).map(
              ([key, count]) => [`${field}.${key}`, count] as const,
            ),
      )
      .filter(([, count]) => count !== 0),
  )
