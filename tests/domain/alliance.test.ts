import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend } from '#shared/domain/alliance/amend.ts'
import {
  liveWanOf,
  noSums,
  ofMember,
  ofVenture,
  ofWhole,
  type SumsChange,
  together,
} from '#shared/domain/alliance/count.ts'
import { type Stage, ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { moneyText } from '#shared/domain/alliance/money.ts'
import { memberParts, type Sums } from '#shared/domain/alliance/sums.ts'
import { amountOf, membersOf, venturesOf } from '#shared/domain/alliance/totals.ts'
import { mostChanges, type Venture } from '#shared/domain/alliance/venture.ts'
import { mayDo, rolesOf } from '#shared/domain/council/rights.ts'
import { advance, movesFrom, statesOf } from '#shared/kernel/lifecycle.ts'
import { refusal } from '../support/refusal.ts'

const now = new Date('2026-11-23T02:00:00Z')
const by = { now, post: '秘书长' }
const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(24)) as [string, string, string]
const venture: Venture = {
  ...{ id: 'd'.repeat(24), councilId: 'e'.repeat(24), area: '120116', name: '联合实验室' },
  ...{ unitIds: [ids[0], ids[1]], amountWan: 1200, stage: 'talks', enteredAs: 'talks' },
  ...{ listed: true, timeline: [], changes: [], createdAt: now, version: 0 },
}

describe('the stages of a joint project', () => {
  it('come one after the other, and it may end before it runs', () => {
    const way = (['sign', 'build', 'run'] as const).reduce<Stage>(
      (stage, move) => advance(ventureLifecycle, stage, move),
      'talks',
    )
    expect(way).toBe('running')
    expect(statesOf(ventureLifecycle).map((stage) => movesFrom(ventureLifecycle, stage))).toEqual([
      ['sign', 'end'],
      ['build', 'end'],
      ['run', 'end'],
      [],
      [],
    ])
  })

  it('are not left out', () => {
    expect(() => advance(ventureLifecycle, 'talks', 'run')).toThrow(
      refusal('MOVE_NOT_ALLOWED', /“洽谈”，不能投产/),
    )
  })
})

describe('an amended project', () => {
  it('says what it said before, and nothing of what did not change', () => {
    const next = amend(venture, { amountWan: 1500, name: '联合实验室' }, by)
    expect(next).toMatchObject({ name: '联合实验室', amountWan: 1500 })
    expect(next.changes).toEqual([
      { at: now, post: '秘书长', name: null, unitIds: null, amountWan: 1200 },
    ])
    const again = amend(next, { unitIds: [ids[2], ids[2]], name: '实验室' }, by)
    expect(again.unitIds).toEqual([ids[2]])
    expect(again.changes[1]).toMatchObject({
      name: '联合实验室',
      unitIds: [ids[0], ids[1]],
      amountWan: null,
    })
  })

  it.each([{}, { name: '联合实验室' }, { unitIds: [ids[1], ids[0]] }, { amountWan: 1200 }])(
    'needs a change: %j',
    (wanted) => expect(() => amend(venture, wanted, by)).toThrow(refusal('VENTURE_UNCHANGED')),
  )

  it('has not ended, and was not amended fifty times', () => {
    const over = { ...venture, stage: 'ended' } as const
    expect(() => amend(over, { amountWan: 1 }, by)).toThrow(refusal('VENTURE_OVER'))
    const change = { at: now, post: '', name: 'x', unitIds: null, amountWan: null }
    const often = { ...venture, changes: Array.from({ length: mostChanges }, () => change) }
    expect(() => amend(often, { amountWan: 1 }, by)).toThrow(refusal('VENTURE_CHANGED_TOO_OFTEN'))
  })
})

/** Applies a change to sums by its paths, as the database does. */
function applied(sums: Sums, change: SumsChange): Sums {
  const next = structuredClone(sums) as unknown as Record<string, number | Record<string, number>>
  for (const [path, by] of Object.entries(change)) {
    const [field = '', key] = path.split('.')
    const counts = next[field]
    if (key === undefined || typeof counts === 'number') next[field] = (counts as number) + by
    else if (counts) counts[key] = (counts[key] ?? Number.NaN) + by
  }
  return next as unknown as Sums
}

const stages = statesOf(ventureLifecycle)
const anyVenture = fc.record({
  stage: fc.constantFrom(...stages),
  amountWan: fc.integer({ min: 0, max: 10_000_000 }),
})
const anyMember = fc.record({
  chainPart: fc.constantFrom('upstream', 'midstream', 'downstream', 'support', null),
})

describe('sums', () => {
  it('are what a slow count of the same members and projects says', () => {
    fc.assert(
      fc.property(fc.array(anyMember), fc.array(anyVenture), (members, ventures) => {
        const changes = [
          ...members.map((one) => ofMember(one, 1)),
          ...ventures.map((one) => ofVenture(one, 1)),
        ]
        const sums = applied(noSums(), together(changes))
        const live = ventures.filter(({ stage }) => stage !== 'ended')
        const money = live.reduce((sum, { amountWan }) => sum + amountWan, 0)
        expect(membersOf(sums)).toBe(members.length)
        expect(venturesOf(sums)).toBe(live.length)
        expect(amountOf(sums)).toBe(money)
        expect(liveWanOf(together(changes))).toBe(money)
        for (const part of memberParts)
          expect(sums.members[part]).toBe(
            members.filter(({ chainPart }) => (chainPart ?? 'none') === part).length,
          )
        expect(applied(sums, ofWhole(sums, -1))).toEqual(noSums())
      }),
    )
  })

  it('of a project that moves stay as many', () => {
    fc.assert(
      fc.property(anyVenture, anyVenture, (before, after) => {
        const change = together([ofVenture(before, -1), ofVenture(after, 1)])
        const sums = applied(applied(noSums(), ofVenture(before, 1)), change)
        expect(sums).toEqual(applied(noSums(), ofVenture(after, 1)))
      }),
    )
  })
})

describe('money as people read it', () => {
  it.each([
    [0, '0 万元'],
    [9999, '9999 万元'],
    [10_000, '1 亿元'],
    [36_800, '3.7 亿元'],
    [999_400, '99.9 亿元'],
    [1_234_567, '123 亿元'],
    [14_016_000, '1402 亿元'],
  ])('%d is %s', (wan, text) => expect(moneyText(wan)).toBe(text))
})

describe('who looks after joint projects', () => {
  const council = { id: 'e'.repeat(24), area: '120116014' }
  const seat = (name: 'chair' | 'director' | 'secretaryGeneral' | 'adviser') => [
    {
      role: 'member',
      area: council.area,
      councilId: council.id,
      shopId: null,
      seat: name,
    } as const,
  ]
  const office = (role: 'subdistrictOfficer' | 'secretary', area: string) => [
    { role, area, councilId: null, shopId: null, seat: null } as const,
  ]

  it('sits at the head or at the desk of it, or has an office over its area', () => {
    expect(rolesOf('ventures')).toEqual(
      expect.arrayContaining(['member', 'secretariat', 'districtOfficer']),
    )
    const may = (grants: Parameters<typeof mayDo>[0]) => mayDo(grants, 'ventures', council)
    expect(may(seat('chair'))).toBe(true)
    expect(may(seat('secretaryGeneral'))).toBe(true)
    expect(may(office('subdistrictOfficer', '120116014'))).toBe(true)
    expect(may(seat('director'))).toBe(false)
    expect(may(seat('adviser'))).toBe(false)
    expect(may(office('subdistrictOfficer', '120116015'))).toBe(false)
    expect(may(office('secretary', '120116014003'))).toBe(false)
  })
})
