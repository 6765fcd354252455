import { describe, expect, it } from 'vitest'
import { dueOnDay, openMeasuresOf } from '#shared/domain/motion/measure-due.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { checkVotable, gathered, moved, settled } from '#shared/domain/motion/moves.ts'
import {
  answered,
  answeredAnyway,
  rated,
  resolved,
  supervised,
} from '#shared/domain/motion/outcome.ts'
import { motionCounts } from '#shared/domain/motion/tally.ts'
import { checkMeasureDays, withNote, withStep } from '#shared/domain/motion/work.ts'
import { instantOf } from '#shared/kernel/time.ts'

const now = instantOf('2026-11-25', '10:00')
const doing = { now, by: 'b'.repeat(24) }
const word = { text: '好', post: '秘书处', at: now }

const motion: Motion = {
  ...{ id: '1'.repeat(24), councilId: '2'.repeat(24), area: '120116014003', way: 'proposal' },
  ...{
    title: '路灯不亮',
    text: '看不清',
    photos: [],
    raisedBy: '3'.repeat(24),
    raiserPost: '一位居民',
  },
  ...{ check: 'passed', state: 'seconding', over: false, timeline: [], supporters: 1 },
  ...{ awaited: false, dueAt: null, certain: true, remind: 'none', remindAt: null },
  ...{ firstAnswer: null, measures: [], steps: [], result: null, resolvedAt: null, verdicts: [] },
  ...{ raiserRating: null, mergedInto: null, openVoteId: null, resolutionIds: [], news: 0 },
  ...{ grams: [], createdAt: now, version: 0 },
} as Motion

const measure = { text: '换灯', seatId: '4'.repeat(24), dueOn: '2026-11-27', no: 1, doneAt: null }
const acting: Motion = { ...motion, state: 'acting', measures: [measure] }
const call: Motion = settled({
  ...motion,
  ...{ way: 'callOut', state: 'raised', dueAt: now, remindAt: now },
})
const step: Motion['steps'][number] = {
  kind: 'progress',
  text: '一步',
  photos: [],
  post: '',
  at: now,
  measureNo: null,
}

const code = (wanted: string) => expect.objectContaining({ code: wanted })

describe('a proposal', () => {
  it('is a motion with the last of the seconders that the charter asks for, and not before', () => {
    expect(gathered({ ...motion, supporters: 4 }, 5, doing).state).toBe('seconding')
    expect(gathered({ ...motion, supporters: 5 }, 5, doing).state).toBe('raised')
  })

  it('is not one while nobody has looked at it', () => {
    expect(gathered({ ...motion, supporters: 9, check: 'pending' }, 5, doing).state).toBe(
      'seconding',
    )
  })
})

describe("a firm's call", () => {
  it('is in time up to the very moment, and late after it', () => {
    expect(answered(call, word).firstAnswer?.onTime).toBe(true)
    const late = { ...word, at: new Date(now.getTime() + 1) }
    expect(answered(call, late).firstAnswer?.onTime).toBe(false)
  })

  it('is answered once, and nothing else is', () => {
    expect(() => answered(answered(call, word), word)).toThrow(code('CALL_OUT_ANSWERED'))
    expect(() => answered({ ...motion, state: 'raised' }, word)).toThrow(code('CALL_OUT_ANSWERED'))
  })

  it('does not leave the count of late answers by being ended', () => {
    const late = { ...word, at: new Date(now.getTime() + 1) }
    const ended = moved(answeredAnyway(call, late), 'decline', doing)
    expect(motionCounts(ended)).toMatchObject({ firstAnswers: 1, onTime: 0, awaited: 0 })
    expect(moved(call, 'withdraw', doing)).toMatchObject({ awaited: false, remindAt: null })
  })

  it('waits for no answer that others could see before it has passed, and its clock runs all the same', () => {
    expect(settled({ ...call, check: 'pending' })).toMatchObject({ awaited: false, remindAt: now })
    expect(settled({ ...call, check: 'refused' })).toMatchObject({ awaited: false, remindAt: null })
  })
})

describe('measures', () => {
  it('are promised from today on, for three years at most', () => {
    const on = (dueOn: string) => () => checkMeasureDays([measure, { ...measure, dueOn }], now)
    for (const day of ['2026-11-25', '2029-11-25']) expect(on(day)).not.toThrow()
    for (const day of ['2026-11-24', '2029-11-26', '9999-12-31'])
      expect(on(day)).toThrow(
        expect.objectContaining({ code: 'MEASURE_DAY', detail: { field: 'measures.1.dueOn' } }),
      )
  })

  it('are spoken of on the workday before, over a weekend too, and once their day is over', () => {
    expect(dueOnDay('2026-11-30', now)).toEqual({
      dueAt: instantOf('2026-12-01', '00:00'),
      remind: 'none',
      remindAt: instantOf('2026-11-27', '08:30'),
    })
    expect(dueOnDay('2026-11-25', now).remindAt).toEqual(instantOf('2026-11-26', '00:00'))
    expect(dueOnDay('9999-12-31', now).dueAt.getTime()).not.toBeNaN()
  })

  it('are rows while they are to be done: not before, not when done, not when nobody may see them', () => {
    expect(openMeasuresOf(acting, now)).toHaveLength(1)
    const done = { ...acting, measures: [{ ...measure, doneAt: now }] }
    for (const other of [
      done,
      { ...acting, state: 'resolved' as const },
      { ...acting, state: 'raised' as const },
      { ...acting, check: 'refused' as const },
    ])
      expect(openMeasuresOf(other, now)).toEqual([])
  })

  it('are all done before there is a result, or it says why not', () => {
    const result = { ...word, photos: [], because: '' }
    expect(() => resolved(acting, result, doing)).toThrow(code('MEASURES_UNDONE'))
    expect(resolved(acting, { ...result, because: '等材料' }, doing).result?.because).toBe('等材料')
    const done = { ...acting, measures: [{ ...measure, doneAt: now }] }
    expect(resolved(done, { ...result, because: '多余' }, doing).result?.because).toBe('')
    expect(() => resolved({ ...acting, state: 'raised' }, result, doing)).toThrow(
      code('MOVE_NOT_ALLOWED'),
    )
  })
})

describe('what is written on its page', () => {
  it('is sixty entries, and then a clear word; notes have a little room beyond and refuse nothing', () => {
    const full = { ...acting, steps: Array.from({ length: 60 }, () => step) }
    expect(() => withStep(full, step)).toThrow(code('STEPS_FULL'))
    expect(withNote(full, word).steps).toHaveLength(61)
    const brimful = { ...acting, steps: Array.from({ length: 80 }, () => step) }
    expect(withNote(brimful, word)).toEqual(brimful)
  })
})

describe('the end', () => {
  const result = { ...word, photos: [], because: '缺料' }
  const told = resolved(acting, result, doing)

  it('goes back with a reason, and what was told stays on the page', () => {
    const no = { ...word, content: false, text: '' }
    expect(() => supervised(told, no, doing)).toThrow(code('STILL_WRONG_HOW'))
    const back = supervised(told, { ...no, text: '只亮了一盏' }, doing)
    expect(back).toMatchObject({ state: 'acting', result: null, resolvedAt: null })
    expect(back.timeline.at(-1)).toMatchObject({ move: 'sendBack', reason: '只亮了一盏' })
    expect(back.steps.at(-1)).toMatchObject({ kind: 'note', text: '上次写的结果：好' })
  })

  it('is rated by whoever raised it, changed once, a bad one with words', () => {
    const good = { level: 5, text: '', at: now }
    expect(() => rated(acting, good)).toThrow(code('RESULT_NOT_YET'))
    expect(() => rated(told, { ...good, level: 2 })).toThrow(code('REASON_REQUIRED'))
    const twice = rated(rated(told, good), { ...good, level: 1, text: '又坏了' })
    expect(twice.raiserRating).toMatchObject({ level: 1, changed: true })
    expect(() => rated(twice, good)).toThrow(code('RATED_TWICE'))
  })
})

describe('a vote', () => {
  it('is about what is a motion and not over, one at a time', () => {
    for (const state of ['raised', 'measured', 'acting'] as const)
      expect(() => checkVotable({ ...motion, state })).not.toThrow()
    for (const other of [
      motion,
      { ...motion, state: 'resolved' as const },
      { ...acting, openVoteId: '5'.repeat(24) },
      { ...acting, check: 'pending' as const },
    ])
      expect(() => checkVotable(other)).toThrow(code('MOTION_NOT_VOTABLE'))
  })
})
