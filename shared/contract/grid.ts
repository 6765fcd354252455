import * as z from 'zod'
import { Area, AreaCode } from '../domain/area/area.ts'
import { Grid, GridCode, GridText } from '../domain/grid/grid.ts'
import { gridKindNames } from '../domain/grid/kinds.ts'
import { GridSums } from '../domain/grid/sums.ts'
import { officers } from '../domain/people/circles.ts'
import { Cursor, Instant, line, page, RatioView } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { gridImportActions } from './grid-import.ts'

const gridId = GridCode.meta({ title: '网格' })

const Worker = z.object({ name: z.string(), post: z.string(), since: Instant })

export const GridCard = Grid.pick({
  id: true,
  community: true,
  name: true,
  kind: true,
  covers: true,
  homes: true,
  headPost: true,
  state: true,
}).extend({
  duties: z.array(z.string()).meta({ description: 'Its own, or those of its kind' }),
  residents: z.int().meta({ description: 'Whose home the community has confirmed' }),
  workers: z.array(Worker).meta({ description: 'Grid workers in post now' }),
})

const GridView = GridCard.extend({
  communityName: z.string(),
  ownDuties: GridText.shape.duties,
  version: z.int(),
  retired: z.object({ at: Instant, reason: z.string() }).nullable(),
  may: z
    .array(z.enum(['amend', 'retire', 'appoint']))
    .meta({ description: 'What the caller may do with it now' }),
})

const SumsView = GridSums.pick({ basic: true, functional: true, homes: true }).extend({
  area: AreaCode,
  name: z.string(),
  level: Area.shape.level,
  staffed: RatioView.meta({ description: 'Grids with a grid worker in post, of all' }),
  open: z.boolean().meta({ description: 'The caller may look into it' }),
})

const nearby = { kind: 'query', roles: 'everyone', reach: 'neighbourhood' } as const
const ofOfficers = { kind: 'command', roles: officers, reach: 'post', output: GridView } as const

export const gridActions = {
  'grid.list': {
    ...nearby,
    summary: '看一个社区的网格：范围、户数、谁来照看',
    input: z.strictObject({
      community: AreaCode.meta({ title: '社区' }),
      kind: z.enum(gridKindNames).optional().meta({ title: '网格类型' }),
      after: Cursor.optional(),
    }),
    output: page(GridCard),
    errors: ['OUT_OF_REACH'],
  },
  'grid.get': {
    ...nearby,
    summary: '看一个网格',
    input: z.strictObject({ gridId }),
    output: GridView,
    errors: ['OUT_OF_REACH'],
  },
  'grid.mine': {
    summary: '看我住的网格：谁来照看、能帮什么',
    kind: 'query',
    roles: ['resident'],
    reach: 'addressed',
    input: z.strictObject({}),
    output: z.object({
      grid: GridView.nullable().meta({
        description: 'Null: the home is in no grid of the register',
      }),
    }),
    errors: [],
  },
  'grid.sums': {
    ...nearby,
    summary: '看一个地方和它下面各处有多少网格，多少有网格员',
    input: z.strictObject({ area: AreaCode }),
    output: SumsView.extend({ parts: z.array(SumsView) }),
    errors: ['OUT_OF_REACH'],
  },
  ...gridImportActions,
  'grid.amend': {
    ...ofOfficers,
    summary: '更正一个网格',
    input: GridText.extend({ gridId, version: z.int() }).strict(),
    errors: ['OUT_OF_REACH', 'GRID_RETIRED'],
  },
  'grid.retire': {
    ...ofOfficers,
    summary: '撤并一个网格，住着人或有网格员时不能撤',
    input: z.strictObject({ gridId, reason: line('原因', 100) }),
    errors: ['OUT_OF_REACH', 'GRID_RETIRED', 'GRID_LIVED_IN', 'GRID_STAFFED'],
  },
} as const satisfies Record<string, ActionSpec>
