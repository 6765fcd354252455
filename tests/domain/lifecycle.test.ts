import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutualLifecycle } from '#shared/domain/inspection/mutual.ts'
import { roundLifecycle } from '#shared/domain/inspection/round-lifecycle.ts'
import { motionLifecycle } from '#shared/domain/motion/lifecycle.ts'
import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import { enrolmentLifecycle } from '#shared/domain/people/enrolment-lifecycle.ts'
import { advance, type Lifecycle, movesFrom, statesOf } from '#shared/kernel/lifecycle.ts'
import { step, type TimelineEntry } from '#shared/kernel/timeline.ts'

const lifecycles: readonly (readonly [string, Lifecycle])[] = [
  ['notice', noticeLifecycle],
  ['enrolment', enrolmentLifecycle],
  ['round', roundLifecycle],
  ['mutual check', mutualLifecycle],
  ['motion', motionLifecycle],
]

/** Every state that moves lead to, from the first one. */
function reachable(table: Lifecycle, from = table.initial, seen = new Set([from])): Set<string> {
  for (const move of movesFrom(table, from)) {
    const to = advance(table, from, move)
    if (!seen.has(to)) reachable(table, to, seen.add(to))
  }
  return seen
}

describe.each(lifecycles)('the lifecycle of a %s', (_, table) => {
  const moves = Object.keys(table.moves)

  it('reaches every state from the first', () => {
    expect([...reachable(table)].sort()).toEqual([...statesOf(table)].sort())
  })

  it('has a Chinese word for every state and move', () => {
    for (const { zh } of [...Object.values(table.states), ...Object.values(table.moves)])
      expect(zh).toMatch(/^\p{Script=Han}+$/u)
  })

  it('on any walk allows exactly the moves it lists, and keeps a line of each', () => {
    const by = { now: new Date(0), by: 'person' }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 8 }), (walk) => {
        let thing: { state: string; timeline: readonly TimelineEntry[] } = {
          state: table.initial,
          timeline: [],
        }
        for (const move of walk) {
          const { state } = thing
          if (movesFrom(table, state).includes(move)) {
            const before = thing.timeline.length
            thing = step(table, thing, move, by)
            expect(thing.state).toBe(table.moves[move]?.to)
            expect(thing.timeline).toHaveLength(before + 1)
            expect(thing.timeline.at(-1)).toMatchObject({ move, by: 'person', reason: null })
          } else {
            expect(() => step(table, thing, move, by)).toThrow(
              expect.objectContaining({ code: 'MOVE_NOT_ALLOWED' }),
            )
          }
        }
      }),
    )
  })
})

describe('a move that is not allowed', () => {
  it('says in Chinese what the state is and what cannot be done', () => {
    expect(() => advance(noticeLifecycle, 'withdrawn', 'publish')).toThrow(
      '当前是“已撤回”，不能发布',
    )
  })
})
