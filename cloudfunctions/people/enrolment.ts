import { randomInt } from 'node:crypto'
import { checkStanding } from '#shared/domain/area/area.ts'
import { levelOf } from '#shared/domain/area/code.ts'
import { codeLength, codeLetters } from '#shared/domain/people/code-letters.ts'
import type { Enrolment } from '#shared/domain/people/enrolment.ts'
import { enrolmentLifecycle } from '#shared/domain/people/enrolment-lifecycle.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { roleRow, roles } from '#shared/domain/people/role.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { actorOf } from './actor.ts'
import { give } from './grants.ts'
import { viewOfEnrolment, viewOfMe } from './me.ts'
import { admittedNews, declinedNews } from './news.ts'

type Names =
  | 'people.join'
  | 'people.enrol'
  | 'people.enrolments'
  | 'people.admit'
  | 'people.decline'

const newCode = () =>
  Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('')

export const enrolmentHandlers: Pick<Handlers<'people'>, Names> = {
  'people.join': async ({ store, identity, now }, { name }) => {
    // read here, not at the door: another phone of theirs may have joined at the same moment
    const person = await store.people.first({ identity }, everywhere)
    const self = person
      ? await store.people.replace({ ...person, name }, [{ kind: 'person', id: person.id }])
      : await store.people.insert(newPerson(identity, name, now))
    return viewOfMe(store, self, now)
  },

  'people.enrol': async ({ store, person, now }, { area, address }) => {
    if (!person) throw new AppError('JOIN_FIRST')
    const home = await store.areas.get(area, everywhere)
    checkStanding(home)
    if (!roleRow('resident').levels?.includes(levelOf(home.id)))
      throw new AppError('INVALID_INPUT', { field: 'area', message: '请选到社区或网格' })
    await store.enrolments.insert({
      id: newId(),
      personId: person.id,
      name: person.name,
      area,
      address,
      state: 'waiting',
      timeline: [],
      createdAt: now,
      version: 0,
    })
    return viewOfMe(store, person, now)
  },

  'people.enrolments': async ({ store, reach }, { after }) => {
    const order = { by: '_id', direction: 1 } as const
    const { items, next } = await store.enrolments.page({ state: 'waiting' }, reach, {
      order,
      after,
    })
    return { items: await Promise.all(items.map((item) => viewOfEnrolment(store, item))), next }
  },

  'people.admit': async (context, { enrolmentId }) => {
    const { store, reach, now } = context
    const by = actorOf(context)
    const enrolment = await store.enrolments.get(enrolmentId, reach)
    if (enrolment.personId === by.id) throw new AppError('NOT_YOURSELF')
    const admitted = {
      ...enrolment,
      ...step(enrolmentLifecycle, enrolment, 'admit', { now, by: by.id }),
    }
    // admitted first: the household is known by the enrolment that the home stands on
    const saved = await store.enrolments.replace(admitted, reach)
    const grant = await give(store, await homeGrant(store, enrolment, { now, by: by.id }))
    await tell(context, admittedNews(enrolment, grant))
    return saved
  },

  'people.decline': async (context, { enrolmentId, reason }) => {
    const { store, reach, now } = context
    const enrolment = await store.enrolments.get(enrolmentId, reach)
    const moved = step(enrolmentLifecycle, enrolment, 'decline', {
      now,
      by: actorOf(context).id,
      reason,
    })
    await tell(context, declinedNews(enrolment, reason))
    return store.enrolments.replace({ ...enrolment, ...moved }, reach)
  },
}

const newPerson = (identity: string, name: string, createdAt: Date): Person => ({
  id: newId(),
  identity,
  name,
  code: newCode(),
  createdAt,
  version: 0,
})

async function homeGrant(
  store: Store,
  { personId, area }: Enrolment,
  { now, by }: { readonly now: Context['now']; readonly by: string },
): Promise<Grant> {
  const home = await store.areas.get(area, everywhere)
  checkStanding(home)
  return {
    id: newId(),
    personId,
    role: 'resident',
    area,
    councilId: null,
    shopId: null,
    projectId: null,
    department: null,
    seat: null,
    post: `${home.name} ${roles.resident.zh}`,
    grantedBy: by,
    from: now,
    until: null,
    endedBy: null,
    endedBecause: null,
    version: 0,
  }
}
