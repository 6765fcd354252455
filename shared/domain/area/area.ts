import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { type AreaLevel, areaLevels } from './code.ts'

/** Statistical division code: district `120116`, subdistrict `120116014`, community `120116014003`, grid `120116014003-01`. */
export const AreaCode = z
  .string()
  .regex(/^\d{6}(\d{3}(\d{3}(-\d{2})?)?)?$/)
  .meta({ title: '所在地区' })

export const Area = z.object({
  id: AreaCode,
  name: z.string(),
  level: z.enum(Object.keys(areaLevels) as [AreaLevel, ...AreaLevel[]]),
  parent: AreaCode.nullable(),
  /** Verified residents whose home is here or below; kept at community and grid only. */
  residents: z.int().nonnegative(),
  /** Doors behind which they live: how many households can be asked. */
  households: z.int().nonnegative(),
  /** A grid that was merged into others: it stays for what once happened there, and nobody comes to it any more. */
  retired: z.literal(true).optional(),
})
export type Area = z.infer<typeof Area>

/** @throws GRID_RETIRED */
export function checkStanding({ name, retired }: Pick<Area, 'name' | 'retired'>): void {
  if (retired) throw new AppError('GRID_RETIRED', { message: `${name}已经撤并，请选现在的网格` })
}
