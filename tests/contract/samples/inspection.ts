import { periodOf } from '#shared/kernel/time.ts'
import { flawless, signAs } from '../../support/covenant.ts'
import { planFor, sendInspector } from '../../support/rounds.ts'
import type { Part } from './sampling.ts'

export const visits: Part = async ({ town, sample }) => {
  const { councilId, shops } = town
  await sendInspector(town, 'inspector-two', 'sanitation')
  const shopIds = [shops.breakfast, shops.bookshop]
  const plan = planFor(town, { shopIds, secondShare: 50 })
  const { id: roundId } = await sample('zheng-hong', 'inspection.plan', plan)
  await sample('zheng-hong', 'inspection.rounds', { councilId })
  await sample('ma-jun', 'inspection.route', {})
  for (const shopId of shopIds) {
    const visit = { shopId, visitId: `${roundId}:${shopId}`, results: flawless() }
    await sample('ma-jun', 'inspection.visit', { visitId: visit.visitId })
    await sample('ma-jun', 'inspection.record', visit)
  }
  for (const { shopId, id: visitId } of (await town.as('inspector-two')('inspection.route', {}))
    .items)
    await sample('inspector-two', 'inspection.record', { shopId, visitId, results: flawless() })
  await sample('zheng-hong', 'inspection.round', { roundId })
  const period = periodOf(town.clock.now())
  await sample('zheng-hong', 'inspection.agreement', { councilId, period })
  const { id } = await sample('zheng-hong', 'inspection.plan', planFor(town))
  await sample('zheng-hong', 'inspection.cancelRound', { roundId: id, reason: '改期' })
  await signAs(town, 'chen-xiaoyu', shops.bookshop)
  await sample('liu-jianhua', 'inspection.assignMutual', { councilId })
  const shopId = shops.bookshop
  await sample('chen-xiaoyu', 'inspection.mutualMine', { shopId })
  const verdicts = [1, 2, 3, 6].map((no) => ({ no, verdict: 'good', note: '' }) as const)
  const checkId = `${period}:${shopId}`
  await sample('chen-xiaoyu', 'inspection.checkMutual', { checkId, verdicts })
  await sample('li-guoqiang', 'inspection.mutualMine', { shopId: shops.breakfast })
}
