import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import type { PersonaId } from '../personas.ts'
import { type Chain, chains, memberLines, ventureLines } from './alliance-names.ts'
import { identityOf } from './people.ts'
import { seatIn } from './seats.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'

const district = '120116'

const table = (titles: string, lines: readonly string[]) =>
  Buffer.from(`${titles}\n${lines.join('\n')}\n`).toString('base64')

/** Alliances with members and joint projects from their tables, and what became of a few of these. */
export async function foundAlliances(
  town: Town,
  clock: StoryClock,
  begun: Date,
  codes: Record<PersonaId, string>,
): Promise<void> {
  const daysAgo = (days: number) => clock.tell(instantOf(addDays(dayOf(begun), -days), '10:00'))
  daysAgo(58)
  const ids: string[] = []
  for (const chain of chains) ids.push(await fill(town, chain))
  const [councilId = ''] = ids
  const seat = seatIn(town.as(identityOf('lin-zhiyuan')), councilId)
  await seat(codes['luo-yifan'], { seat: 'chair' })
  await seat(codes['cao-xue'], { seat: 'secretaryGeneral' })
  await goOn(town, daysAgo, councilId)
}

async function fill(town: Town, chain: Chain): Promise<string> {
  const officer = town.as(identityOf('lin-zhiyuan'))
  const { id: councilId } = await officer('council.found', {
    ...{ name: `${chain.chain}产业（人才）联盟`, kind: 'alliance', area: district },
    chain: chain.chain,
  })
  const members = table('单位名称,成员类型,产业链位置', memberLines(chain))
  await officer('alliance.importMembers', { councilId, name: '成员名单.csv', file: members })
  const ventures = table('项目名称,参与成员,投资额（万元）,阶段', ventureLines(chain))
  await officer('alliance.importVentures', { councilId, name: '项目台账.csv', file: ventures })
  await officer('alliance.tellTalents', { councilId, talents: chain.members * 23 })
  return councilId
}

/** One project from the first talk until it is built, amended on the way, and one that came to nothing. */
async function goOn(town: Town, daysAgo: (days: number) => void, councilId: string): Promise<void> {
  const desk = town.as(identityOf('cao-xue'))
  const { items } = await desk('alliance.members', { councilId, part: 'midstream' })
  const unitIds = items.slice(0, 2).map(({ id }) => id)
  daysAgo(50)
  const { id: ventureId } = await desk('alliance.addVenture', {
    ...{ councilId, name: '泰达信创人才实训基地', unitIds, amountWan: 3600 },
  })
  const stopped = { councilId, name: '老厂房改数据中心', unitIds, amountWan: 9000 }
  const { id: endedId } = await desk('alliance.addVenture', stopped)
  daysAgo(42)
  await desk('alliance.moveVenture', { ventureId, move: 'sign' })
  const third = items.slice(0, 3).map(({ id }) => id)
  daysAgo(36)
  await desk('alliance.amendVenture', { ventureId, unitIds: third, amountWan: 4800 })
  const reason = '电力容量不够，改到园区里另选地方'
  await desk('alliance.moveVenture', { ventureId: endedId, move: 'end', reason })
  daysAgo(20)
  await desk('alliance.moveVenture', { ventureId, move: 'build' })
}
