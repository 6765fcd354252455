import * as z from 'zod'

/** The four levels of the official division codes; a code's prefix is its parent. */
export const areaLevels = {
  district: { zh: '区', digits: 6 },
  subdistrict: { zh: '街镇', digits: 9 },
  community: { zh: '社区', digits: 12 },
  grid: { zh: '网格', digits: 15 },
} as const
export type AreaLevel = keyof typeof areaLevels

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
})
export type Area = z.infer<typeof Area>

const lengths = Object.values(areaLevels).map(({ digits }) => digits)

export function levelOf(code: string): AreaLevel {
  const names = Object.keys(areaLevels) as AreaLevel[]
  return names.find((name) => areaLevels[name].digits === code.length) ?? 'grid'
}

/** The area itself and every area that contains it, from the district down. */
export const chainOf = (code: string): string[] =>
  lengths.filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits))

export const parentOf = (code: string): string | null => chainOf(code).at(-2) ?? null

export const contains = (outer: string, inner: string): boolean => inner.startsWith(outer)

/** A community's code, of a community or of a grid in it. */
export const communityOf = (code: string): string => code.slice(0, areaLevels.community.digits)
