import { chainOf, levelOf } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { departmentId } from '#shared/domain/rating/subject.ts'
import { subjectKindNames } from '#shared/domain/rating/subject-kinds.ts'
import { type RedressTally, redressTallyId } from '#shared/domain/redress/tally.ts'
import { termFor } from '#shared/domain/redress/term.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { sum } from '#shared/kernel/ratio.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { ownVoter } from './load.ts'

type Names = 'redress.setDeadline' | 'redress.duties' | 'redress.board'

export const boardHandlers: Pick<Handlers<'redress'>, Names> = {
  'redress.setDeadline': async ({ store, reach, entitling }, { area, days }) => {
    await store.areas.get(area, reach)
    if (!settable.has(levelOf(area)))
      throw new AppError('INVALID_INPUT', { field: 'area', message: '期限按街镇或全区来定' })
    const nearest = entitling.filter((grant) => area.startsWith(grant.area)).at(-1)
    const term = { id: area, days, post: nearest?.post ?? '' }
    const before = await store.redressTerms.find(area, everywhere)
    if (before) await store.redressTerms.replace({ ...before, ...term }, everywhere)
    else await store.redressTerms.insert({ ...term, version: 0 })
    return { area, days, post: term.post }
  },

  // one tally a kind for each post, and twenty of one's own ratings
  'redress.duties': async (context) => {
    const { store, entitling } = context
    const places = entitling.flatMap(placesOfPost)
    const ids = [...new Set(places.map(({ id }) => id))]
    const tallies = await store.redressTallies.byIds(ids, everywhere)
    const total = (field: 'turn' | 'late') =>
      sum(places.map(({ id, role }) => tallies.get(id)?.[field]?.[role] ?? 0))
    const own = { voter: ownVoter(context), state: 'answered', pending: null }
    const answered = await store.redresses.parts(own, everywhere, ['state'], mostOwn)
    return {
      waiting: total('turn'),
      overdue: total('late'),
      toRate: answered.length,
      oversees: entitling.some(({ role }) => overseers.has(role)),
    }
  },

  // the tallies of an area's own parts: at most some thirty places, six kinds each
  'redress.board': async ({ store, reach, entitling }, { area: asked }) => {
    const area = await store.areas.get(asked ?? entitling[0]?.area ?? '', reach)
    const tallies = await store.redressTallies.all({ parent: area.id }, reach)
    const own = await store.redressTallies.byIds(
      subjectKindNames.map((kind) => redressTallyId(area.id, kind)),
      reach,
    )
    const names = await store.areas.byIds([...new Set(tallies.map(({ place }) => place))], reach)
    const terms = await store.redressTerms.byIds(chainOf(area.id), everywhere)
    const of = (place: string) => tallies.filter((tally) => tally.place === place)
    return {
      area: area.id,
      name: area.name,
      days: termFor(area.id, terms),
      total: standOf([...own.values()]),
      kinds: [...own.values()].map((tally) => ({ kind: tally.kind, ...standOf([tally]) })),
      places: [...names.values()]
        .map(({ id, name }) => ({ place: id, name, ...standOf(of(id)) }))
        .sort((one, other) => other.overdue - one.overdue || other.open - one.open),
    }
  },
}

const settable: ReadonlySet<string> = new Set(['subdistrict', 'district'])
const overseers: ReadonlySet<string> = new Set(['subdistrictOfficer', 'districtOfficer'])
const mostOwn = 20

/** Where the numbers of a post stand. */
function placesOfPost({ role, area, shopId, department }: Context['entitling'][number]) {
  if (role === 'resident') return []
  if (shopId) return [{ role, id: redressTallyId(shopId, 'shop') }]
  if (department)
    return [{ role, id: redressTallyId(departmentId(area, department), 'department') }]
  return subjectKindNames.map((kind) => ({ role, id: redressTallyId(area, kind) }))
}

function standOf(tallies: readonly RedressTally[]) {
  const state = (name: keyof RedressTally['states']) =>
    sum(tallies.map(({ states }) => states[name] ?? 0))
  const all = (field: 'reopened' | 'onTime' | 'due') => sum(tallies.map((tally) => tally[field]))
  return {
    open: state('open'),
    overdue: sum(tallies.flatMap(({ late = {} }) => Object.values(late))),
    answered: state('answered'),
    settled: state('settled'),
    unheard: state('unheard'),
    withdrawn: state('withdrawn'),
    excused: state('excused'),
    appealed: state('appealed') + state('contested'),
    reopened: all('reopened'),
    onTime: { numerator: all('onTime'), denominator: all('due') },
  }
}
