import type { Area } from './area.ts'
import divisions from './binhai-divisions.json' with { type: 'json' }
import { levelOf, parentOf } from './code.ts'

/** Statistical names carry the office behind the place, and one its zone; people say only the place. */
const spoken = (name: string) =>
  name
    .replace(/(村民委员会|居民委员会|居委会)$/, '')
    .replace(/村委会$/, '村')
    .replace(/^天津经济技术开发区东区(?=泰达街道)/, '')

const area = (id: string, name: string): Area => ({
  id,
  name: spoken(name),
  level: levelOf(id),
  parent: parentOf(id),
  residents: 0,
  households: 0,
})

/** Binhai New Area's official tree: the district, 26 street-level units, 505 communities (National Bureau of Statistics, 2023). */
export const binhaiAreas: readonly Area[] = [
  area(divisions.district.code, divisions.district.name),
  ...divisions.streets.flatMap((street) => [
    area(street.code, street.name),
    ...street.communities.map(({ code, name }) => area(code, name)),
  ]),
]
