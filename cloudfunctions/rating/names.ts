import { everywhere } from '#shared/domain/people/reach.ts'
import { departments } from '#shared/domain/people/role.ts'
import { departmentIn, type Subject } from '#shared/domain/rating/subject.ts'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import type { Store } from '../lib/store/store.ts'

const areaOf = ({ kind, id }: Subject) =>
  kind === 'community' ? [id] : kind === 'department' ? [departmentIn(id).area] : []

const idsOf = (subjects: readonly Subject[], wanted: Subject['kind']) =>
  subjects.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))

/** The names people know many subjects by: one read a kind, whatever their number. What is gone has its kind's name. */
export async function namesOf(
  store: Store,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => string> {
  const [shops, areas, notices] = await Promise.all([
    store.shops.byIds(idsOf(subjects, 'shop'), everywhere),
    store.areas.byIds([...new Set(subjects.flatMap(areaOf))], everywhere),
    store.notices.byIds(idsOf(subjects, 'notice'), everywhere),
  ])
  return (subject) => {
    const { kind, id } = subject
    const area = areas.get(areaOf(subject)[0] ?? '')?.name
    if (kind === 'community' && area) return area
    if (kind === 'department' && area) return `${area}${departments[departmentIn(id).department]}`
    return shops.get(id)?.name ?? notices.get(id)?.title ?? subjectKinds[kind].zh
  }
}
