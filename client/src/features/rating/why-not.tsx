import type { Turn } from '#shared/domain/rating/rounds.ts'
import { kindRow } from '#shared/domain/rating/subject-kinds.ts'
import { errorTable } from '#shared/kernel/errors.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import { homeOf, type Me, useMe } from '../people/me'
import { pages } from '../people/pages'
import type { Subject, View } from './words'

/** Why this person may not rate, and what to do about it. Without a view: not anything at all. */
export function WhyNot({ view, turn = 'first' }: { view?: View; turn?: Turn }) {
  const { data: me } = useMe()
  if (!me) return null
  const subject = view?.subject
  if (view?.over) return <Say text={view.over} />
  if (subject && isOwn(me, subject)) return <Say text={own[subject.kind]} />
  if (homeOf(me)) return view ? <Say text={closedText(view, turn) ?? elsewhere} /> : null
  if (me.enrolment?.state === 'waiting') return <Say tone="warn" text={waiting} />
  const enrol = () => go(me.person ? pages.enrol : pages.join)
  if (me.grants.length > 0)
    return <Say text={`${residents}您也住在这里？`} action="登记住处" onAction={enrol} />
  return (
    <Card title="登记了住处，就能评价">
      {`${residents}您也住在这里的话，登记住处，社区核实后就能评。`}
      <Button text="登记住处" onTap={enrol} />
    </Card>
  )
}

const residents = '评价由住在本社区的居民来做，一人一票，谁也冒充不了。'
const ownWork = '这是您自己负责的服务，大家评得怎么样，您在这里看；自己不能评自己。'
const own = {
  shop: '这是您自己的店，街坊们评得怎么样，您在这里看；自己不能评自己。',
  community: ownWork,
  department: ownWork,
  notice: ownWork,
  resolution: '这是您自己参加定下来的事，大家评得怎么样，您在这里看；自己不能评自己。',
  project: ownWork,
} as const
const elsewhere = '只有住在这个社区的居民才能评。您可以看看大家评得怎么样。'
const waiting = '社区正在核实您的住处，核实好了就能评价，请再等一等。'

/** Why nobody can speak in this turn now. */
function closedText({ until, followUp }: View, turn: Turn): string | undefined {
  if (turn === 'first') return until === null ? errorTable.ROUND_OVER : undefined
  if (followUp.until === null) return errorTable.ROUND_OVER
  return followUp.before === null ? errorTable.NOT_ASKED_AGAIN : undefined
}

/** Where a home is enough, it is their own work that keeps somebody out. */
function isOwn({ grants }: Me, { kind, id }: Subject): boolean {
  if (kind === 'shop') return grants.some(({ shopId }) => shopId === id)
  if (kind === 'community')
    return grants.some(({ role, area }) => serving.has(role) && area.startsWith(id))
  if (kind === 'department')
    return grants.some(({ area, department }) => `${area}.${department}` === id)
  return grants.some(({ role }) => kindRow(kind).ownRoles.includes(role))
}

const serving = new Set(['secretary', 'gridWorker'])
