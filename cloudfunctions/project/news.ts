import { chainOf } from '#shared/domain/area/code.ts'
import { officers } from '#shared/domain/people/circles.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Entry } from '#shared/domain/project/entry.ts'
import { answerDays } from '#shared/domain/project/kinds.ts'
import type { Project } from '#shared/domain/project/project.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { supervisorsOf } from './view.ts'

type Telling = Pick<Context, 'store' | 'now'>
type Placed = Pick<Project, 'id' | 'name' | 'area'>
type News = { readonly event: string; readonly title: string; readonly text: string }

/** The turn of the problem that it is about, so that a second round is told too. */
const eventOf = ({ id, timeline }: Entry, what: string) =>
  `project:${id}:${what}:${timeline.length}`

const about = ({ id }: Placed) => ({ about: 'project', aboutId: id }) as const

/** The officers of these areas: a handful, by the index of posts. */
async function officersIn({ store, now }: Telling, areas: readonly string[]): Promise<string[]> {
  const where = { area: { $in: areas }, role: { $in: officers } }
  const grants = await store.grants.all(where, everywhere)
  return grants.filter((grant) => isActive(grant, now)).map(({ personId }) => personId)
}

async function tellOfficers(telling: Telling, project: Placed, news: News): Promise<void> {
  const to = await officersIn(telling, [project.area])
  await tell(telling, { ...news, ...about(project), to })
}

/** Its words are not told: nobody may have looked at them yet. */
export const tellOpened = (telling: Telling, project: Placed, entry: Entry): Promise<void> =>
  tellOfficers(telling, project, {
    event: eventOf(entry, 'opened'),
    title: `${project.name}：监督员说质量有问题`,
    text: `请去看看，${answerDays} 个工作日内答复，大家都看得到。`,
  })

export const tellReopened = (telling: Telling, project: Placed, entry: Entry): Promise<void> =>
  tellOfficers(telling, project, {
    event: eventOf(entry, 'opened'),
    title: `${project.name}：监督员看了，还没改好`,
    text: `${entry.answers.at(-1)?.note ?? ''}。请 ${answerDays} 个工作日内再答复。`,
  })

export async function tellAnswered(telling: Telling, project: Placed, entry: Entry): Promise<void> {
  const supervisors = await supervisorsOf(telling, project.id)
  await tell(telling, {
    event: eventOf(entry, 'answered'),
    to: supervisors.map(({ personId }) => personId),
    ...about(project),
    title: `${project.name}：质量问题有答复了`,
    text: '请去现场看看，改好了点一下，没改好也点一下。',
  })
}

/** While there is time those who answer hear of it; when it is over, those above them too. */
export async function tellTime(telling: Telling, project: Placed, entry: Entry): Promise<void> {
  const overdue = entry.remind === 'overdue'
  await tell(telling, {
    event: eventOf(entry, entry.remind),
    to: await officersIn(telling, overdue ? chainOf(project.area) : [project.area]),
    ...about(project),
    title: overdue
      ? `${project.name}：质量问题过了期限还没答复`
      : `${project.name}：质量问题快到期限了`,
    text: overdue ? '监督员还在等，请今天就办。' : '监督员在等答复，请尽快去看看。',
    urgent: overdue,
  })
}
