import type { Output } from '#shared/contract/index.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import { nosOf } from '#shared/domain/inspection/items-for.ts'
import type { Verdict } from '#shared/domain/inspection/verdicts.ts'
import type { Department } from '#shared/domain/people/role.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { addWorkingDays } from '#shared/kernel/working-time.ts'
import type { PersonaId } from '../personas.ts'
import type { RegisteredShop } from './district.ts'
import { chance } from './hand.ts'
import { appoint, identityOf } from './people.ts'
import type { Town } from './town.ts'
import { photograph, visit } from './visits.ts'

type Scene = {
  readonly town: Town
  readonly now: Date
  readonly councilId: string
  readonly shops: readonly RegisteredShop[]
  readonly codes: Readonly<Record<PersonaId, string>>
}
type Inspector = ReturnType<Town['as']>

/** A round that is done and looked at twice, a joint one under way, and neighbours who looked at one another. */
export async function makeRounds(scene: Scene): Promise<void> {
  const { town, councilId, codes } = scene
  const street = appoint(town, 'zheng-hong')
  const post = (department: Department) =>
    ({ role: 'inspector', place: councilId, department }) as const
  await street(codes['tian-ye'], post('market'))
  await street(codes['meng-qingxi'], post('sanitation'))
  const { edition } = await town.as(identityOf('ma-jun'))('covenant.text', {
    councilId,
    editionId: 'inForce',
  })
  await weekly(scene, edition)
  await joint(scene, edition)
  await lookAtOneAnother(scene)
}

type Plan = {
  readonly title: string
  readonly departments: readonly Department[]
  readonly shopIds: readonly string[]
  readonly days: number
  readonly secondShare: number
}

/** A start that was cut short, and goes on another day, asks again for the day it asked for then. */
async function plan(
  { town, now, councilId }: Scene,
  { days, ...wanted }: Plan,
): Promise<Output<'inspection.plan'>> {
  const street = town.as(identityOf('zheng-hong'))
  const { items } = await street('inspection.rounds', { councilId })
  const kept = items.find(({ title }) => title === wanted.title)
  const dueOn = kept?.dueOn ?? dayOf(addWorkingDays(now, days).at)
  const departments = [...wanted.departments]
  const shopIds = [...wanted.shopIds]
  return street('inspection.plan', { ...wanted, councilId, dueOn, departments, shopIds })
}

async function weekly(scene: Scene, edition: Edition): Promise<void> {
  const { town, shops } = scene
  const shopIds = shops.slice(1, 7).map(({ id }) => id)
  const wanted = { title: '门前三包周查', departments: ['sanitation'], days: 0 } as const
  const { id: roundId } = await plan(scene, { ...wanted, shopIds, secondShare: 50 })
  const seen = (index: number) =>
    visit(edition, { seed: index + 100, careless: 0.12, kitchen: true })
  const look = async (inspector: Inspector, shopId: string, results: ItemResult[]) => {
    const proven = await photograph(inspector, { edition, shopId, results })
    const visitId = `${roundId}:${shopId}`
    await inspector('inspection.record', { shopId, visitId, results: proven })
  }
  for (const [index, shopId] of shopIds.entries())
    await look(town.as(identityOf('ma-jun')), shopId, seen(index))
  const { items } = await town.as(identityOf('zheng-hong'))('inspection.round', { roundId })
  const wants = items.flatMap(({ shopId, second }, index) => (second ? [{ shopId, index }] : []))
  // the last one waits for whoever tries the system
  for (const { shopId, index } of wants.slice(0, -1))
    await look(town.as(identityOf('meng-qingxi')), shopId, seen(index).map(milder))
}

/** The second to look finds what the first one found, but for an item or two. */
const milder = (result: ItemResult): ItemResult =>
  result.no % 4 === 2 ? { ...result, findings: [] } : result

/** The shops that nobody has been to, by three departments: one visit complete, two begun, the others ahead. */
async function joint(scene: Scene, edition: Edition): Promise<void> {
  const { town, shops } = scene
  const team: Department[] = ['sanitation', 'fire', 'market']
  const shopIds = shops.filter((_, index) => index % 5 === 0).map(({ id }) => id)
  const wanted = { title: '三部门联合检查', departments: team, days: 5, secondShare: 0 }
  const { id: roundId } = await plan(scene, { ...wanted, shopIds })
  const share = async (who: PersonaId, department: Department, index: number) => {
    const shopId = shopIds[index] ?? ''
    const inspector = town.as(identityOf(who))
    const nos = nosOf(edition, team, department)
    const own = visit(edition, { seed: index + 300, careless: 0.14, kitchen: true }).filter(
      ({ no }) => nos.includes(no),
    )
    const results = await photograph(inspector, { edition, shopId, results: own })
    await inspector('inspection.record', { shopId, visitId: `${roundId}:${shopId}`, results })
  }
  for (const index of [0, 1]) await share('he-wei', 'fire', index)
  for (const index of [0, 2]) await share('tian-ye', 'market', index)
  await share('ma-jun', 'sanitation', 0)
}

/** Most have been to the shop they were given; the named ones have not yet. */
async function lookAtOneAnother({ town, councilId, shops }: Scene): Promise<void> {
  await town.as(identityOf('liu-jianhua'))('inspection.assignMutual', { councilId })
  const next = chance(11)
  for (const { id: shopId, owner } of shops.slice(1, 36)) {
    const merchant = town.as(owner)
    const { task } = await merchant('inspection.mutualMine', { shopId })
    if (!task) continue
    const verdicts = task.items.map(({ no }) => ({ no, ...opinion(next()) }))
    await merchant('inspection.checkMutual', { checkId: task.id, verdicts })
  }
}

function opinion(draw: number): { verdict: Verdict; note: string } {
  if (draw < 0.75) return { verdict: 'good', note: '' }
  return draw < 0.95
    ? { verdict: 'fair', note: '' }
    : { verdict: 'poor', note: '门口堆了几个纸箱，挡了半边道' }
}
