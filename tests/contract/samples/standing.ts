import { periodOf } from '#shared/kernel/time.ts'
import type { Part } from './sampling.ts'

/** The month of the visits above goes by, and is closed. */
export const months: Part = async ({ town, sample }) => {
  const { councilId, shops } = town
  const shopId = shops.breakfast
  const period = periodOf(town.clock.now())
  await sample('wang-guilan', 'standing.list', { councilId })
  town.clock.pass({ days: 31 })
  await sample('liu-jianhua', 'standing.due', { councilId })
  await sample('liu-jianhua', 'standing.close', { councilId, period })
  await sample('liu-jianhua', 'standing.due', { councilId })
  await sample('wang-guilan', 'standing.list', { councilId })
  await sample('wang-guilan', 'standing.month', { councilId, period })
  for (const who of ['wang-guilan', 'li-guoqiang'])
    await sample(who, 'standing.reasons', { shopId, period })
  await sample('li-guoqiang', 'standing.trend', { shopId })
  await sample('guo-liang', 'standing.heat', { councilId, period })
  await sample('zheng-hong', 'standing.export', { councilId, period })
  await sample('liu-jianhua', 'standing.terms', { shopId, period })
  const praise = { shopId, period, termId: 'praise', note: '门前天天干净' }
  const { id: awardId } = await sample('liu-jianhua', 'standing.award', praise)
  await sample('wang-guilan', 'standing.awards', { councilId })
  await sample('zheng-hong', 'standing.revoke', { awardId, reason: '记错了店' })
  await sample('liu-jianhua', 'standing.awards', { councilId, shopId })
}
