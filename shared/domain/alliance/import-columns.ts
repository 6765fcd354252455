import type { Column } from '../../kernel/table-header.ts'

/** Columns of a table of members as offices title them. Whatever else it has is not read. */
export const memberColumns = {
  name: {
    zh: '单位名称',
    aliases: [
      ...['成员单位', '成员名称', '企业名称', '成员', '单位', '机构名称', '部门名称', '企业'],
      ...['名称', '会员单位', '会员名称', '公司名称'],
    ],
    required: true,
  },
  kind: {
    zh: '成员类型',
    aliases: ['类型', '单位类型', '单位性质', '性质', '类别', '成员类别'],
    required: true,
  },
  /** Only of firms: of others, and where nobody knows, the cell is empty. */
  part: {
    zh: '产业链位置',
    aliases: ['产业链环节', '环节', '上下游', '所处环节', '位置', '产业链上的位置', '链上位置'],
    required: true,
  },
} as const satisfies Record<string, Column>

export const memberFields = ['name', 'kind', 'part'] as const
export type MemberField = (typeof memberFields)[number]

/** Columns of a table of joint projects. */
export const ventureColumns = {
  name: { zh: '项目名称', aliases: ['项目', '合作项目', '名称'], required: true },
  units: {
    zh: '参与成员',
    aliases: [
      ...['成员单位', '参与单位', '合作单位', '成员', '参与企业', '合作方', '实施单位'],
      ...['参与方', '合作企业'],
    ],
    required: true,
  },
  /** In 万元, whatever the unit in brackets; a title that says 亿元 is not one of these. */
  amount: {
    zh: '投资额（万元）',
    aliases: [
      '投资额',
      '总投资',
      '金额',
      '总投资额',
      '投资总额',
      '投资金额',
      '项目金额',
      '合作金额',
      '计划投资',
    ],
    required: true,
  },
  stage: {
    zh: '阶段',
    aliases: ['项目阶段', '进展', '状态', '项目状态', '进度'],
    required: true,
  },
} as const satisfies Record<string, Column>

export const ventureFields = ['name', 'units', 'amount', 'stage'] as const
export type VentureField = (typeof ventureFields)[number]
