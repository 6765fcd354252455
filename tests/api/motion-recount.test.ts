import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { ActionName, Input } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { expectCounted, inDays, seatOf } from '../support/motions.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, parkId } = town
const { store } = town.database
const seatId = await seatOf(town, councilId, 'chair')
const parkSeat = await seatOf(town, parkId, 'chair', 'zheng-hong')

/** One thing that somebody does with one motion, by the numbers of a random walk; refusals are part of the story. */
type Do = (motionId: string, other: string) => Promise<unknown>

const attempt = <Name extends ActionName>(who: string, action: Name, input: Input<Name>) =>
  as(who)(action, input).catch(() => null)

const measures = () => [{ text: '办', seatId, dueOn: inDays(town, 5) }]
const parkMeasures = () => [{ text: '办', seatId: parkSeat, dueOn: inDays(town, 5) }]

const doings: readonly Do[] = [
  () => attempt('guo-liang', 'motion.raise', { councilId, title: '议题', text: '说说' }),
  () => attempt('wang-guilan', 'motion.propose', { councilId, title: '提议', text: '说说' }),
  () => attempt('wang-guilan', 'motion.propose', { councilId, title: '骗子', text: '说说' }),
  () => attempt('tang-jing', 'motion.callOut', { councilId: parkId, title: '吹哨', text: '说说' }),
  (motionId) => attempt('zhao-min', 'motion.support', { motionId }),
  (motionId) => attempt('zhao-min', 'motion.unsupport', { motionId }),
  (motionId) => attempt('liu-jianhua', 'motion.take', { motionId }),
  (motionId) => attempt('liu-jianhua', 'motion.decline', { motionId, reason: '不办' }),
  (motionId, intoId) => attempt('liu-jianhua', 'motion.merge', { motionId, intoId }),
  (motionId) => attempt('wang-guilan', 'motion.withdraw', { motionId }),
  (motionId) => attempt('liu-jianhua', 'motion.measure', { motionId, measures: measures() }),
  (motionId) => attempt('cao-xue', 'motion.measure', { motionId, measures: parkMeasures() }),
  (motionId) => attempt('cao-xue', 'motion.answer', { motionId, text: '收到' }),
  (motionId) => attempt('xu-meiling', 'motion.measureDone', { motionId, no: 1 }),
  (motionId) => attempt('luo-yifan', 'motion.measureDone', { motionId, no: 1 }),
  (motionId) => attempt('liu-jianhua', 'motion.resolve', { motionId, text: '好', because: '缺' }),
  (motionId) => attempt('cao-xue', 'motion.resolve', { motionId, text: '好', because: '缺' }),
  (motionId) => attempt('qian-shufen', 'motion.supervise', { motionId, content: true }),
  (motionId) =>
    attempt('qian-shufen', 'motion.supervise', { motionId, content: false, text: '再办' }),
  (motionId) => decide(motionId, 'passed'),
  (motionId) => decide(motionId, 'refused'),
  async () => town.clock.pass({ days: 3 }),
]

const decide = (motionId: string, verdict: 'passed' | 'refused') =>
  attempt('zheng-hong', 'moderation.decide', {
    reviewId: `motion:${motionId}`,
    verdict,
    ...(verdict === 'refused' && { reason: '换个说法' }),
  })

const step = fc.tuple(fc.nat({ max: doings.length - 1 }), fc.nat(), fc.nat())

describe('whatever people do with motions', () => {
  it('the kept numbers of councils and areas are those of a slow count of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (walk) => {
        for (const [doing, one, other] of walk) {
          const ids = (await store.motions.all({}, everywhere)).map(({ id }) => id)
          const at = (index: number) => ids[index % Math.max(1, ids.length)] ?? '0'.repeat(24)
          await doings[doing]?.(at(one), at(other))
        }
        await expectCounted(town)
      }),
      { numRuns: 5 },
    )
  })
})
