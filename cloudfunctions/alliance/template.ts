import {
  memberColumns,
  memberFields,
  ventureColumns,
  ventureFields,
} from '#shared/domain/alliance/import-columns.ts'
import { enteredStages, ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { chainParts } from '#shared/domain/council/unit-kinds.ts'
import type { Handlers } from '../lib/implement.ts'
import { templateFor } from '../lib/sheet/template.ts'

const parts = Object.values(chainParts).join('、')
const stages = enteredStages.map((stage) => ventureLifecycle.states[stage].zh).join('、')

export const memberTemplate: Handlers<'alliance'>['alliance.memberTemplate'] = () =>
  templateFor({
    name: '联盟成员',
    note: `一行一家。成员类型可填：企业、机构、部门。产业链位置只有企业填：${parts}。`,
    fields: memberFields,
    columns: memberColumns,
    widths: { name: 36, kind: 12, part: 14 },
    example: ['（示例）天津海河软件有限公司', '企业', chainParts.midstream],
  })

export const ventureTemplate: Handlers<'alliance'>['alliance.ventureTemplate'] = () =>
  templateFor({
    name: '合作项目',
    note: `一行一个项目。参与成员写联盟里的单位名称，几家之间用“、”隔开。投资额写整数万元。阶段可填：${stages}。`,
    fields: ventureFields,
    columns: ventureColumns,
    widths: { name: 36, units: 48, amount: 16, stage: 10 },
    example: ['（示例）联合实验室', '天津海河软件有限公司、滨海工业研究院', '1200', '洽谈'],
  })
