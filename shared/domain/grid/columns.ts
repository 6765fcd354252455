import type { Column } from '../../kernel/table-header.ts'

/**
 * Columns of a register of grids as offices title them. 网格长, 网格员 and 联系电话 are none of them: who looks after a grid
 * is known by their appointment, and what is not needed is not kept.
 */
export const gridColumns = {
  code: {
    zh: '网格编号',
    aliases: ['网格编码', '网格代码', '编号', '编码', '网格号', '网格ID'],
    required: true,
  },
  name: { zh: '网格名称', aliases: ['网格名', '名称', '网格'], required: true },
  kind: { zh: '网格类型', aliases: ['网格类别', '类型', '类别', '网格性质'], required: true },
  covers: {
    zh: '覆盖范围',
    aliases: ['网格范围', '管辖范围', '范围', '楼栋', '覆盖楼栋', '包含楼栋', '四至范围', '四至'],
    required: true,
  },
  homes: {
    zh: '户数',
    aliases: ['住户数', '总户数', '居民户数', '户籍户数', '网格户数', '户'],
    required: true,
  },
  headPost: { zh: '网格长职务', aliases: ['网格长岗位', '网格长所任职务'], required: false },
  duties: { zh: '职责', aliases: ['网格职责', '工作职责', '主要职责', '任务'], required: false },
} as const satisfies Record<string, Column>

export const gridLineFields = [
  'code',
  'name',
  'kind',
  'covers',
  'homes',
  'headPost',
  'duties',
] as const satisfies readonly (keyof typeof gridColumns)[]
export type GridLineField = (typeof gridLineFields)[number]
