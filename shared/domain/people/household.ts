import * as z from 'zod'
import { tidyCode } from '../../kernel/tidy.ts'
import { AreaCode } from '../area/area.ts'

/** One door of an area and how many verified residents live behind it; its id is a hash of both, so that it tells no address. */
export const Household = z.object({
  id: z.string(),
  area: AreaCode,
  people: z.int().nonnegative(),
  version: z.int(),
})
export type Household = z.infer<typeof Household>

/** What people write between the numbers of a door; `3 号楼 2 门 502` and `3-2-502` are one. */
const between = /号楼|号院|单元|楼|栋|幢|座|门|号|室|户|[-#/,，、.]/g

/** A door as it is compared, however it was typed: names of compounds stay, what stands between numbers is a dash. */
export const doorKey = (address: string): string =>
  tidyCode(address)
    .toUpperCase()
    .replace(/第/g, '')
    .replace(between, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
