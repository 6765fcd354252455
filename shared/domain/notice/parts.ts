import { areaLevels, chainOf, levelOf } from '../area/code.ts'

const next = { district: 'subdistrict', subdistrict: 'community', community: 'grid' } as const

/**
 * The part of a notice's area in which a place is counted: one level below, or the area itself where the place lies no
 * deeper (a home in a community that is in no grid).
 */
export function partOf(area: string, place: string): string {
  const level = levelOf(area)
  if (level === 'grid') return area
  const { digits } = areaLevels[next[level]]
  return chainOf(place).find((code) => code.length === digits) ?? area
}
