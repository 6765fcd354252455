import { gridColumns, gridLineFields } from '#shared/domain/grid/columns.ts'
import { gridKinds } from '#shared/domain/grid/kinds.ts'
import type { Handlers } from '../lib/implement.ts'
import { templateFor } from '../lib/sheet/template.ts'

const { basic, functional } = gridKinds

export const template: Handlers<'grid'>['grid.template'] = () =>
  templateFor({
    name: '网格名册',
    note: `一行一个网格。网格类型填“${basic.zh}”（${basic.what}）或“${functional.zh}”（${functional.what}）。职责不填就按类型来。人名、电话、身份证号不用填。`,
    fields: gridLineFields,
    columns: gridColumns,
    widths: { code: 20, name: 20, kind: 12, covers: 36, homes: 8, headPost: 18, duties: 40 },
    example: [
      '120116014003-01',
      '（示例）康翠社区一网格',
      basic.zh,
      '康翠里 1 至 6 号楼',
      '320',
      '社区党委委员',
      '',
    ],
  })
