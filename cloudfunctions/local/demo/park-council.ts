import type { PersonaId } from '../personas.ts'
import { identityOf } from './people.ts'
import { subdistrict } from './places.ts'
import { seatIn } from './seats.ts'
import type { Town } from './town.ts'

/** A park's council "4+1" in small: one person in each of its bodies, and a firm that is a member and has the chair. */
export async function foundPark(town: Town, codes: Record<PersonaId, string>): Promise<string> {
  const street = town.as(identityOf('zheng-hong'))
  const { id } = await street('council.found', {
    name: '泰达科创园共同缔造理事会',
    kind: 'park',
    area: subdistrict,
  })
  const firm = { councilId: id, kind: 'firm', name: '海智芯科技' } as const
  const { id: unitId } = await town.as(identityOf('tang-jing'))('council.apply', firm)
  await street('council.admit', { unitId })
  const seat = seatIn(street, id)
  await seat(codes['luo-yifan'], { seat: 'chair', unitId })
  await seat(codes['cao-xue'], { seat: 'secretaryGeneral' })
  await seat(codes['feng-lei'], { seat: 'taskForceMember', department: 'traffic' })
  await seat(codes['jiang-wen'], { seat: 'adviser' })
  return id
}
