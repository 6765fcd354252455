import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { addresseesFor, tidyRoles } from '#shared/domain/notice/addressees.ts'
import { countedAs, isAddressed } from '#shared/domain/notice/audience.ts'
import type { AudienceRole } from '#shared/domain/notice/kinds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { communities, type Neighbour, noticeRow, settleDistrict } from '../support/notice-crowd.ts'
import { keptOf, truthOf } from '../support/notice-truth.ts'
import { draftFor } from '../support/notices.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const neighbours = await settleDistrict(town)
const officer = town.as('lin-zhiyuan')
type Sent = { readonly id: string; readonly area: string; readonly audienceRoles: AudienceRole[] }

/** Where and to whom: any level of the tree, and any roles that somebody there can hold. */
const address = fc
  .tuple(fc.constantFrom(...communities), fc.constantFrom(6, 9, 12, 15), fc.nat(), fc.nat())
  .map(([code, digits, one, other]) => {
    const area = `${code}-01`.slice(0, digits)
    const possible = addresseesFor('announcement', area)
    const roles = [one, other].map((pick) => possible[pick % possible.length] ?? 'everyone')
    return { area, audienceRoles: tidyRoles(roles) }
  })

/** Chosen once and for all, so that a failure can be looked at again. */
const addresses = fc.sample(address, { numRuns: 70, seed: 505 })

async function publish(where: Omit<Sent, 'id'>): Promise<Sent> {
  const draft: Input<'notice.save'> = draftFor(where.area, {
    title: `${where.area} ${where.audienceRoles}`,
    audienceRoles: where.audienceRoles,
  })
  const { id } = await officer('notice.save', draft)
  await officer('notice.publish', { noticeId: id })
  return { id, ...where }
}

async function feedOf(who: string): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const { items, next } = await town.as(who)('notice.feed', after ? { after } : {})
    ids.push(...items.map(({ id }) => id))
    after = next ?? undefined
  } while (after)
  return ids.sort()
}

const sent: Sent[] = []
for (const where of addresses) sent.push(await publish(where))

const meantFor = ({ grant }: Neighbour) =>
  sent
    .filter((notice) => isAddressed([grant], notice))
    .map(({ id }) => id)
    .sort()

describe('notices of a district of 505 communities', () => {
  it('reach exactly whom they name', async () => {
    expect(neighbours).toHaveLength(3 * 505)
    const wrong: string[] = []
    const lines = Array.from({ length: 5 }, (_, line) =>
      neighbours.filter((_neighbour, index) => index % 5 === line),
    )
    await Promise.all(
      lines.map(async (line) => {
        for (const neighbour of line)
          if (String(await feedOf(neighbour.who)) !== String(meantFor(neighbour)))
            wrong.push(neighbour.who)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('name some for everyone, some for nobody of them, and some for each kind of person', () => {
    const sizes = sent.map(
      (notice) => neighbours.filter(({ grant }) => isAddressed([grant], notice)).length,
    )
    expect(Math.max(...sizes)).toBe(3 * 505)
    expect(Math.min(...sizes)).toBe(0)
    expect(new Set(sizes).size).toBeGreaterThan(6)
  })

  it('know of how many, part by part', async () => {
    for (const { id } of sent.slice(0, 12)) {
      const notice = await town.database.store.notices.get(id, everywhere)
      expect(await keptOf(town, id)).toEqual(await truthOf(town, notice))
      const counted = neighbours.filter(({ grant }) => countedAs([grant], notice)).length
      expect(notice.audience).toBeGreaterThanOrEqual(counted)
    }
  })
})

describe('a page of the feed', () => {
  it('reads as many documents whether others have 10 notices or 10,000', async () => {
    const read = await watchedReads(town)
    const [here = '', there = ''] = communities.slice(-2)
    const who = `in-grid-${here}`
    const add = async (count: number) => {
      const rows = Array.from({ length: count }, (_, minute) =>
        noticeRow(there, new Date(town.clock.now().getTime() + minute * 60_000)),
      )
      await town.database.store.notices.insertAll(rows)
    }
    await add(10)
    const few = await read(who, 'notice.feed', {})
    await add(9_990)
    const many = await read(who, 'notice.feed', {})
    expect(many.output).toEqual(few.output)
    expect(many.returned).toBe(few.returned)
    expect(many.examined).toBe(few.examined)
    const kind = await read(who, 'notice.feed', { kind: 'result' })
    expect(kind.examined).toBeLessThanOrEqual(few.examined)
  })
})
