import { addDays, dayOf } from '#shared/kernel/time.ts'
import type { PersonaId } from '../personas.ts'
import { appoint, identityOf } from './people.ts'
import { kangcui } from './places.ts'
import type { Town } from './town.ts'

/** 康翠里口袋公园: made known by the secretary, with a neighbour who supervises it. Answers its id. */
export async function planPark(
  town: Town,
  codes: Record<PersonaId, string>,
  today = dayOf(town.now()),
): Promise<string> {
  const { id } = await town.as(identityOf('liu-jianhua'))('project.save', {
    area: kangcui,
    name: '康翠里口袋公园改造',
    summary: '3 号楼南边的空地，改成能坐能走的小公园。',
    what: '拆掉旧花坛，铺透水砖，装六把带扶手的长椅和两盏路灯，种八棵国槐。老人孩子下楼就能坐一坐。',
    builder: '滨海绿化工程队',
    startOn: addDays(today, -40),
    endOn: addDays(today, 30),
  })
  await appoint(town, 'liu-jianhua')(codes['han-yuzhen'], { role: 'projectSupervisor', place: id })
  return id
}
