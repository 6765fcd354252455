import { kangcui } from '#functions/local/demo/places.ts'
import { carried, charterOf, newcomer, pavilion } from '../../support/councils.ts'
import type { Town } from '../../support/town.ts'
import type { Part, Sampling } from './sampling.ts'

type Sample = Sampling['sample']

/** What the actions of councils answer, from a proposal to the end of one. */
export const councilSamples: Part = async ({ town, sample }) => {
  const { councilId } = town
  await sample('wang-guilan', 'council.list', {})
  await sample('tang-jing', 'council.inArea', { area: kangcui })
  for (const id of [councilId, town.parkId])
    await sample('zheng-hong', 'council.home', { councilId: id })
  await founding(town, sample)
  await seats(town, sample)
  await units(town, sample)
  const resolutionId = await carried(town, councilId)
  const charter = charterOf('businessDistrict', { noticeDays: 5 })
  await sample('xu-meiling', 'council.amendCharter', { councilId, resolutionId, charter })
  await sample('wang-guilan', 'council.charter', { councilId })
  await sample('wang-guilan', 'council.charter', { councilId, no: 1 })
}

async function founding(town: Town, sample: Sample) {
  const wish = { ...pavilion, why: '楼下的事想坐下来商量' }
  const { id: first } = await sample('wang-guilan', 'council.propose', wish)
  await sample('zheng-hong', 'council.proposals', { of: 'waiting' })
  const reason = '先把楼门长选出来'
  await sample('zheng-hong', 'council.decline', { councilId: first, reason })
  await sample('wang-guilan', 'council.proposals', { of: 'mine' })
  const { id } = await town.as('wang-guilan')('council.propose', wish)
  await sample('zheng-hong', 'council.approve', { councilId: id })
  await sample('zheng-hong', 'council.dissolve', { councilId: id, reason: '并到商圈里' })
  const other = { name: '紫云议事亭', kind: 'deliberation', area: '120116014004' } as const
  await sample('zheng-hong', 'council.found', { ...other, charter: charterOf('deliberation') })
}

async function seats(town: Town, sample: Sample) {
  const { councilId } = town
  const desk = 'liu-jianhua'
  const { id: seatId } = await sample(desk, 'council.addSeat', { councilId, seat: 'director' })
  const code = await newcomer(town, '新理事')
  await sample(desk, 'council.fillSeat', { seatId, code })
  const next = await newcomer(town, '下一位理事')
  await sample(desk, 'council.handOver', { seatId, code: next, reason: '换届' })
  await sample('wang-guilan', 'council.seats', { councilId })
  await sample(desk, 'council.vacateSeat', { seatId, reason: '搬走' })
  await sample(desk, 'council.removeSeat', { seatId })
}

async function units(town: Town, sample: Sample) {
  const { parkId: councilId } = town
  const desk = 'cao-xue'
  const unit = { councilId, kind: 'firm', name: '云帆软件', weight: 800 } as const
  await newcomer(town, '云帆的人')
  const { id: unitId } = await sample('云帆的人', 'council.apply', unit)
  await sample(desk, 'council.applications', {})
  await sample(desk, 'council.admit', { unitId })
  await newcomer(town, '外地公司的人')
  const far = { councilId, kind: 'firm', name: '外地公司' } as const
  const { id: refused } = await sample('外地公司的人', 'council.apply', far)
  await sample(desk, 'council.refuse', { unitId: refused, reason: '不在园区里' })
  await sample('外地公司的人', 'council.myUnits', {})
  const office = { councilId, kind: 'department', name: '泰达交管', department: 'traffic' } as const
  const { id: entered } = await sample(desk, 'council.enter', office)
  await sample('zheng-hong', 'council.units', { councilId })
  await sample(desk, 'council.leave', { unitId: entered, reason: '机构调整' })
}
