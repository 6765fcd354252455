import { found, type RegisteredShop, register } from '#functions/local/demo/district.ts'
import { planPark } from '#functions/local/demo/park.ts'
import { foundPark } from '#functions/local/demo/park-council.ts'
import { staff } from '#functions/local/demo/people.ts'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { shopTable } from '#functions/local/demo/shops.ts'
import { createTown } from '#functions/local/demo/town.ts'
import type { PersonaId } from '#functions/local/personas.ts'
import { openWorld, type World } from './world.ts'

type Shops = { readonly breakfast: string; readonly pancakes: string; readonly bookshop: string }

/** A council with three shops, its staff, and a few residents: all that a story needs, and quick to build. */
export type Town = World & {
  readonly councilId: string
  /** 泰达科创园, a park's council with one person in each body and a firm that is a member. */
  readonly parkId: string
  /** 康翠里口袋公园, planned, with han-yuzhen as its supervisor. */
  readonly projectId: string
  /** 李记早点 of li-guoqiang, 老味道煎饼馃子 of owner-02, 海河书屋 of chen-xiaoyu. */
  readonly shops: Shops
  readonly codes: Readonly<Record<PersonaId, string>>
}

const fewShops = shopTable.filter(([name]) => /早点|煎饼|书屋/.test(name))

export async function openTown(): Promise<Town> {
  const world = await openWorld()
  const hands = createTown({ ...world.platform })
  const codes = await staff(hands, world.database)
  const councilId = await found(hands, codes)
  const [breakfast, pancakes, bookshop] = await register(hands, councilId, codes, fewShops)
  await settle(world, 'wang-guilan', gridAt(0))
  await settle(world, 'zhao-min', gridAt(1))
  await settle(world, 'sun-haibo', ziyun)
  const projectId = await planPark(hands, codes)
  const parkId = await foundPark(hands, codes)
  const shops = { breakfast: idOf(breakfast), pancakes: idOf(pancakes), bookshop: idOf(bookshop) }
  return { ...world, councilId, parkId, projectId, shops, codes }
}

const idOf = (shop: RegisteredShop | undefined): string => shop?.id ?? ''

/** Enrols a person who has joined at a home there, and has the community's secretary admit them. */
export async function settle({ as }: World, who: string, area: string): Promise<void> {
  const { enrolment } = await as(who)('people.enrol', { area, address: '3 号楼 2 门 502' })
  const secretary = area.startsWith(kangcui) ? 'liu-jianhua' : 'gao-xiuying'
  await as(secretary)('people.admit', { enrolmentId: enrolment?.id ?? '' })
}

/** A new neighbour with a name and a home. */
export async function moveIn(world: World, who: string, area: string): Promise<void> {
  await world.as(who)('people.join', { name: who })
  await settle(world, who, area)
}

/** A new neighbour behind a door of their own. */
export async function moveInto(world: World, who: string, area: string, address: string) {
  await world.as(who)('people.join', { name: who })
  const { enrolment } = await world.as(who)('people.enrol', { area, address })
  await world.as('liu-jianhua')('people.admit', { enrolmentId: enrolment?.id ?? '' })
}
