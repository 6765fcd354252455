import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { gridKindNames } from './kinds.ts'
import { gridLifecycle } from './lifecycle.ts'
import { namesSomebody } from './personal.ts'

/** `120116014003-01`: the official code of its community, a dash, two digits. */
export const GridCode = z
  .string()
  .regex(/^\d{12}-\d{2}$/)
  .meta({ title: '网格编号' })

const impersonal = '这里不收电话和证件号，请删去'
const aboutNobody = <Text extends z.ZodType<string>>(text: Text) =>
  text.refine((said) => !namesSomebody(said), impersonal)

export const mostHomes = 9999

export const GridText = z.object({
  name: line('网格名称', 30),
  kind: z.enum(gridKindNames).meta({ title: '网格类型' }),
  covers: aboutNobody(line('覆盖范围', 200)),
  homes: z.int().min(0).max(mostHomes).meta({ title: '户数' }),
  /** The post of its head, never a name: `社区党委委员`; empty: not told. */
  headPost: aboutNobody(prose('网格长职务', 30)),
  /** One a line; empty: those of its kind. */
  duties: aboutNobody(prose('职责', 400)),
})
export type GridText = z.infer<typeof GridText>
export const gridFields = Object.keys(GridText.shape) as (keyof GridText)[]

/** One line of a community's register of grids. Its id is its code, and that of the area of level grid. */
export const Grid = GridText.extend({
  id: GridCode,
  community: AreaCode,
  state: z.enum(statesOf(gridLifecycle)),
  timeline: timelineOf(gridLifecycle),
  /** Grants of grid workers in post when this was last counted. */
  workers: z.array(Id),
  /** When the last of them ends by itself; null: none does. */
  recountAt: Instant.nullable(),
  version: z.int(),
})
export type Grid = z.infer<typeof Grid>

/** @throws GRID_RETIRED */
export function checkActive({ state, name }: Pick<Grid, 'state' | 'name'>): void {
  if (state === 'retired')
    throw new AppError('GRID_RETIRED', { message: `${name}已经撤并，不能再改` })
}
