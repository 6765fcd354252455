import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countersOf, noGrids, sumsMovedBy } from '#shared/domain/grid/sums.ts'
import { workersOf } from '#shared/domain/grid/workers.ts'
import { totalCounts } from '#shared/kernel/counts.ts'
import { grantOf } from '../support/grants.ts'

const communities = ['120116014003', '120116014004', '120116001001']
const state = fc.record({
  kind: fc.constantFrom('basic' as const, 'functional' as const),
  homes: fc.nat({ max: 500 }),
  state: fc.constantFrom('active' as const, 'retired' as const),
  workers: fc.array(fc.constant('w'), { maxLength: 2 }),
})
type Counted = Parameters<typeof countersOf>[0] & {}

/** What one grid has been, first to last, in one community. */
const life = fc
  .tuple(fc.constantFrom(...communities), fc.array(state, { minLength: 1, maxLength: 4 }))
  .map(([community, states]): Counted[] => states.map((one) => ({ ...one, community })))

const changesOf = (states: readonly Counted[]) =>
  states.map((after, at) => {
    const before = states[at - 1]
    return before ? { before, after } : { after }
  })

/** A slow obvious count of what they are at the end, below one area. */
function counted(lives: readonly (readonly Counted[])[], area: string) {
  const last = lives.flatMap((states) => states.slice(-1))
  const below = last.filter(({ community }) => community.startsWith(area))
  return totalCounts([noGrids, ...below.map(countersOf)])
}

describe('the sums of areas', () => {
  it('moved change by change, or all at once, are what one counts at the end', () => {
    fc.assert(
      fc.property(fc.array(life), (lives) => {
        const changes = lives.flatMap(changesOf)
        const steps = changes.map((change) => sumsMovedBy([change]))
        const atOnce = sumsMovedBy(changes)
        for (const area of ['120116', '120116014', ...communities]) {
          const slow = counted(lives, area)
          const stepwise = steps.map((moved) => moved.get(area) ?? noGrids)
          expect(totalCounts([noGrids, ...stepwise])).toEqual(slow)
          expect(atOnce.get(area) ?? noGrids).toEqual(slow)
        }
      }),
    )
  })
})

describe('who is in post', () => {
  const now = new Date('2026-11-25T00:00:00Z')
  const until = (day: string) => ({ until: new Date(`2026-${day}T00:00:00Z`) })
  const of = (id: string, place = {}) => ({
    ...grantOf('gridWorker', '120116014003-01', place),
    id,
  })

  it('leaves out those whose time is over, and is counted again when the last one ends', () => {
    const grants = [of('a', until('11-24')), of('b', until('12-01')), of('c', until('12-31'))]
    expect(workersOf(grants, now)).toEqual({
      workers: ['b', 'c'],
      recountAt: until('12-31').until,
    })
  })

  it('need not be counted again while somebody stays without an end, or nobody is there', () => {
    expect(workersOf([of('a'), of('b', until('12-01'))], now).recountAt).toBeNull()
    expect(workersOf([], now)).toEqual({ workers: [], recountAt: null })
  })
})
