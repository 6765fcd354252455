import type { Input } from '#shared/contract/index.ts'
import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import type { PersonaId } from '../personas.ts'
import { parkPhoto } from './park-pictures.ts'
import { appoint, identityOf, neighbours } from './people.ts'
import { kangcui } from './places.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'

/** 康翠里口袋公园: made known by the secretary, with a neighbour who supervises it. Answers its id. */
export async function planPark(town: Town, codes: Record<PersonaId, string>): Promise<string> {
  const today = dayOf(town.now())
  const { id } = await town.as(identityOf('liu-jianhua'))('project.save', {
    area: kangcui,
    name: '康翠里口袋公园改造',
    summary: '3 号楼南边的空地，改成能坐能走的小公园。',
    what: '拆掉旧花坛，铺透水砖，装六把带扶手的长椅和两盏路灯，种八棵国槐。老人孩子下楼就能坐一坐。',
    builder: '滨海绿化工程队',
    startOn: addDays(today, 2),
    endOn: addDays(today, 60),
  })
  await appoint(town, 'liu-jianhua')(codes['han-yuzhen'], { role: 'projectSupervisor', place: id })
  return id
}

/** The park from the day it is planned until now: progress, a problem put right, one still open, words that wait for a look. */
export async function buildPark(
  town: Town,
  clock: StoryClock,
  begun: Date,
  codes: Record<PersonaId, string>,
): Promise<string> {
  const daysAgo = (days: number) => clock.tell(instantOf(addDays(dayOf(begun), -days), '09:30'))
  const supervisor = town.as(identityOf('han-yuzhen'))
  const secretary = town.as(identityOf('liu-jianhua'))
  daysAgo(30)
  const projectId = await planPark(town, codes)
  daysAgo(28)
  await secretary('project.begin', { projectId })
  const report = (told: Omit<Input<'project.report'>, 'projectId'>) =>
    supervisor('project.report', { projectId, ...told })
  daysAgo(20)
  const dug = [await seenPhoto(town, 15)]
  await report({ kind: 'progress', percent: 20, text: '旧花坛拆完了，渣土都运走了。', photos: dug })
  await passed(town, dug)
  daysAgo(14)
  const laid = [await seenPhoto(town, 45)]
  await report({ kind: 'progress', percent: 50, text: '砖铺到一半，树种上了五棵。', photos: laid })
  await passed(town, laid)
  const loose = '东头有两块砖一踩就翘，老人走着不稳。'
  const { id: entryId } = await report({
    kind: 'quality',
    verdict: 'problem',
    text: loose,
    photos: [],
  })
  daysAgo(12)
  const answer = '当天下午返工，垫层重新夯实，两块砖都换了。'
  await secretary('project.answer', { entryId, text: answer, photos: [] })
  daysAgo(11)
  await supervisor('project.confirm', { entryId, solved: true })
  daysAgo(4)
  const benches = [await seenPhoto(town, 70)]
  const sat = '六把长椅装好了，扶手高矮正合适。'
  await report({ kind: 'progress', percent: 70, text: sat, photos: benches })
  await passed(town, benches)
  daysAgo(1)
  const dark = '西边那盏路灯不亮，晚上看不清台阶。'
  await report({ kind: 'quality', verdict: 'problem', text: dark, photos: [] })
  const doubt = '有人说砖是黑心厂家的货，我敲了敲，声音倒是脆的。'
  const doubted = [await seenPhoto(town, 75)]
  await report({ kind: 'quality', verdict: 'fair', text: doubt, photos: doubted })
  return projectId
}

async function seenPhoto(town: Town, percent: number): Promise<string> {
  const photo = { purpose: 'entry', data: parkPhoto(percent) } as const
  return (await town.as(identityOf('han-yuzhen'))('photo.upload', photo)).id
}

/** The street lets them be seen. A start that was cut short may not have asked about one yet: the clock brings it to them. */
async function passed(town: Town, photos: readonly string[]): Promise<void> {
  for (const id of photos)
    await town
      .as(identityOf('zheng-hong'))('moderation.decide', {
        reviewId: `photo:${id}`,
        verdict: 'passed',
      })
      .catch(() => undefined)
}

/** Enough neighbours for the first numbers. */
export async function ratePark(town: Town, id: string): Promise<void> {
  for (const [index, { identity }] of neighbours.slice(0, 10).entries()) {
    const level = index % 4 === 0 ? 4 : 5
    const opinion = { level, attitude: level, style: 5, effect: level, reasons: [], comment: '' }
    await town.as(identity)('rating.submit', { subject: { kind: 'project', id }, ...opinion })
  }
}
