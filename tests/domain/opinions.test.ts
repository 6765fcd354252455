import { describe, expect, it } from 'vitest'
import { phaseOf, resultDueOn } from '#shared/domain/consultation/phase.ts'
import { spokenStep, stripeOf, stripesOf } from '#shared/domain/consultation/tally.ts'
import { doorKey } from '#shared/domain/people/household.ts'
import { movesOf } from '#shared/domain/remark/tally.ts'

describe('a door', () => {
  it.each(['3 号楼 2 门 502', '3-2-502', '３号楼２单元５０２室', '3栋2门502户', ' 3—2—502 '])(
    'written as %s is one',
    (address) => expect(doorKey(address)).toBe('3-2-502'),
  )

  it.each(['幸福里 3-2-502', '3-25-02', '3-2-503', '3-2-502A'])(
    'written as %s is another',
    (address) => expect(doorKey(address)).not.toBe('3-2-502'),
  )
})

describe('a consultation', () => {
  const asked = {
    state: 'published',
    openUntil: '2026-11-10',
    expiresOn: null,
    resultId: null,
  } as const

  it('is open on its last day, waits the day after, and is decided by its result', () => {
    expect(phaseOf(asked, '2026-11-10')).toBe('open')
    expect(phaseOf(asked, '2026-11-11')).toBe('waiting')
    expect(phaseOf({ ...asked, resultId: 'a' }, '2026-11-11')).toBe('decided')
    expect(phaseOf({ ...asked, expiresOn: '2026-11-05' }, '2026-11-06')).toBe('waiting')
    expect(resultDueOn(asked.openUntil)).toBe('2026-11-25')
  })

  it('tells how many have spoken in steps alone', () => {
    expect([0, 4, 5, 9, 10, 49, 50, 120].map(spokenStep)).toEqual([0, 0, 5, 5, 10, 20, 50, 100])
  })

  it('keeps a voice in one of its stripes, always the same', () => {
    const ids = ['00000000aa', 'ffffffff00', '1234abcd99']
    for (const id of ids) expect(stripesOf('n')).toContain(stripeOf('n', id))
  })
})

describe('what is said under a notice', () => {
  const asked = { kind: 'objection', check: 'passed', state: 'waiting' } as const

  it('counts while it is shown, and waits until it is answered', () => {
    expect(movesOf(null, asked)).toMatchObject({ objection: 1, openObjection: 1, open: 1 })
    expect(movesOf(asked, { ...asked, state: 'answered' })).toMatchObject({
      objection: 0,
      open: -1,
    })
    expect(movesOf(asked, { ...asked, check: 'pending' })).toMatchObject({
      objection: -1,
      open: -1,
    })
    expect(movesOf(null, { ...asked, kind: 'comment' })).toMatchObject({ comment: 1, open: 0 })
  })
})
