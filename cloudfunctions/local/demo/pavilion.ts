import { identityOf, neighbours } from './people.ts'
import { kangcui } from './places.ts'
import { seatIn } from './seats.ts'
import type { Town } from './town.ts'

/** 康翠里议事亭: wanted by a neighbour, approved by the street, with neighbours on its seats and two who watch. */
export async function openPavilion(town: Town): Promise<string> {
  const { id: councilId } = await town.as(identityOf('wang-guilan'))('council.propose', {
    name: '康翠里议事亭',
    kind: 'deliberation',
    area: kangcui,
    why: '楼下停车、遛狗、晾晒的事，街坊见了面都在说，想有个地方坐下来定一定。',
  })
  await town.as(identityOf('zheng-hong'))('council.approve', { councilId })
  const seat = seatIn(town.as(identityOf('liu-jianhua')), councilId)
  for (const [at, kind] of sits.entries()) {
    const { person } = await town.as(neighbours[at * 3]?.identity ?? '')('people.me', {})
    await seat(person?.code ?? '', { seat: kind })
  }
  return councilId
}

const sits = [
  'chair',
  'viceChair',
  ...Array<'director'>(5).fill('director'),
  'clerk',
  'supervisionLiaison',
  'specialSupervisor',
] as const
