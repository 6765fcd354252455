import { inDays, lampWords, seatOf } from '../../support/motions.ts'
import { photoBy } from '../../support/photos.ts'
import type { Part, Sampling } from './sampling.ts'

/** Motions that come each of the three ways and end each of the ways there are. */
export const motionSamples: Part = async (sampling) => {
  await throughFiveSteps(sampling)
  await otherEnds(sampling)
  await calledOut(sampling)
}

async function throughFiveSteps({ town, sample }: Sampling) {
  const { councilId } = town
  const photos = [await photoBy(town, 'guo-liang', 'motion')]
  const { id: motionId } = await sample('guo-liang', 'motion.raise', {
    councilId,
    ...lampWords,
    photos,
  })
  await sample('wang-guilan', 'motion.similar', { councilId, title: lampWords.title })
  await sample('wang-guilan', 'motion.support', { motionId })
  await sample('wang-guilan', 'motion.unsupport', { motionId })
  const seatId = await seatOf(town, councilId, 'director')
  const measures = [{ text: '换灯', seatId, dueOn: inDays(town, 7) }]
  await sample('liu-jianhua', 'motion.measure', { motionId, measures })
  await sample('guo-liang', 'motion.begin', { motionId })
  await sample('guo-liang', 'motion.progress', { motionId, text: '灯买好了', measureNo: 1 })
  await sample('wang-guilan', 'motion.board', { councilId })
  await sample('guo-liang', 'motion.measureDone', { motionId, no: 1 })
  await sample('liu-jianhua', 'motion.resolve', { motionId, text: '灯都亮了' })
  await sample('liu-jianhua', 'motion.desk', { councilId })
  await sample('qian-shufen', 'motion.supervise', { motionId, content: true })
  await sample('guo-liang', 'motion.rate', { motionId, level: 5 })
  for (const read of ['motion.board', 'motion.list'] as const)
    await sample('wang-guilan', read, { councilId })
}

async function otherEnds({ town, sample }: Sampling) {
  const { councilId } = town
  const propose = (title: string) =>
    sample('wang-guilan', 'motion.propose', { councilId, title, text: '请看看' })
  const { id: motionId } = await propose('加一张长椅')
  const { id: intoId } = await propose('加两张长椅')
  await sample('liu-jianhua', 'motion.take', { motionId: intoId })
  await sample('liu-jianhua', 'motion.merge', { motionId, intoId })
  await sample('wang-guilan', 'motion.get', { motionId })
  const { id: declined } = await propose('每家一只鹅')
  await sample('liu-jianhua', 'motion.decline', { motionId: declined, reason: '不归理事会' })
  const { id: back } = await propose('收回去的')
  await sample('wang-guilan', 'motion.withdraw', { motionId: back })
  await sample('wang-guilan', 'motion.mine', {})
}

async function calledOut({ town, sample }: Sampling) {
  const { parkId: councilId } = town
  const { id: motionId } = await sample('tang-jing', 'motion.callOut', { councilId, ...lampWords })
  await sample('cao-xue', 'motion.desk', { councilId })
  await sample('cao-xue', 'motion.answer', { motionId, text: '下午到' })
  await town.as('cao-xue')('motion.measure', {
    motionId,
    measures: [
      {
        text: '量路口',
        seatId: await seatOf(town, councilId, 'chair', 'zheng-hong'),
        dueOn: inDays(town, 3),
      },
    ],
  })
  await sample('jiang-wen', 'motion.advise', { motionId, text: '错峰卸货' })
  await sample('nobody-knows', 'motion.sums', { area: '120116' })
}
