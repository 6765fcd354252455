/** The four levels of the official division codes; a code's prefix is its parent. */
export const areaLevels = {
  district: { zh: '区', digits: 6 },
  subdistrict: { zh: '街镇', digits: 9 },
  community: { zh: '社区', digits: 12 },
  grid: { zh: '网格', digits: 15 },
} as const
export type AreaLevel = keyof typeof areaLevels

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
