import {
  district,
  enterFirm,
  foundAlliance,
  memberSheet,
  ventureOf,
  ventureSheet,
} from '../../support/alliances.ts'
import type { Part } from './sampling.ts'

const officer = 'lin-zhiyuan'
const table = (councilId: string, file: string) => ({ councilId, name: '表.csv', file })

export const allianceSamples: Part = async ({ town, sample }) => {
  const councilId = await foundAlliance(town, '信创')
  await sample(officer, 'alliance.memberTemplate', {})
  await sample(officer, 'alliance.ventureTemplate', {})
  const members = table(councilId, memberSheet('海河软件,企业,中游', '滨海研究院,机构,'))
  await sample(officer, 'alliance.previewMembers', members)
  await sample(officer, 'alliance.importMembers', members)
  const ventures = table(councilId, ventureSheet('联调中心,海河软件、滨海研究院,800,在建'))
  await sample(officer, 'alliance.previewVentures', table(councilId, ventureSheet('甲,乙,丙,丁')))
  await sample(officer, 'alliance.previewVentures', ventures)
  await sample(officer, 'alliance.importVentures', ventures)
  const unitId = await enterFirm(town, councilId, '津门芯片')
  const wanted = ventureOf(councilId, unitId)
  const { id: ventureId } = await sample(officer, 'alliance.addVenture', wanted)
  const units = [unitId, await enterFirm(town, councilId, '渤海数据')]
  await sample(officer, 'alliance.amendVenture', { ventureId, unitIds: units, amountWan: 1500 })
  await sample(officer, 'alliance.moveVenture', { ventureId, move: 'sign' })
  await town.as(officer)('council.leave', { unitId, reason: '搬走了' })
  await sample('wang-guilan', 'alliance.venture', { ventureId })
  const end = { ventureId, move: 'end', reason: '谈不拢' } as const
  await sample(officer, 'alliance.moveVenture', end)
  await sample(officer, 'alliance.tellTalents', { councilId, talents: 320 })
  for (const who of [officer, 'wang-guilan']) {
    await sample(who, 'alliance.sums', { area: district })
    await sample(who, 'alliance.list', {})
    await sample(who, 'alliance.home', { councilId })
    await sample(who, 'alliance.members', { councilId, part: 'midstream' })
    await sample(who, 'alliance.ventures', { councilId })
  }
}
