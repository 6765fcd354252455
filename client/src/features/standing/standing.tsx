import { useState } from 'react'
import { type Grade, grades } from '#shared/domain/standing/grades.ts'
import { Chips } from '../../ui/chips'
import { Masthead } from '../../ui/masthead'
import type { Home } from '../council/words'
import { usePages } from '../paging/use-pages'
import { MonthNote } from './month-note'
import { MonthSwitch } from './month-switch'
import { MonthTools } from './month-tools'
import { PublishedList } from './published-list'
import { Rule } from './rule'
import { StandingList } from './standing-list'

const every = 'every'
const gradeNames = Object.keys(grades) as Grade[]
const options: (readonly [Grade | typeof every, string])[] = [
  [every, '全部'],
  ...gradeNames.map((grade) => [grade, grades[grade].zh] as const),
]

type Props = { home: Home; first?: string | undefined }

/** A month's places; when it is closed, its red and black list as they were published. */
export function Standing({ home: { id, name, period: latest }, first = latest }: Props) {
  const [period, setPeriod] = useState(first)
  const [chosen, setChosen] = useState<Grade | typeof every>(every)
  const grade = chosen === every ? undefined : chosen
  const pages = usePages('standing.month', { councilId: id, period, ...(grade && { grade }) })
  const month = pages.first?.period === period ? pages.first : undefined
  const listed = month?.state === 'closed' && (grade === 'red' || grade === 'black')
  return (
    <>
      <Masthead over={name} title="榜单" />
      <MonthSwitch period={period} latest={latest} onChange={setPeriod} />
      {month && <MonthNote councilId={id} month={month} />}
      <Chips label="看哪一榜" options={options} value={chosen} onChange={setChosen} />
      {listed ? (
        <PublishedList key={`${period}${grade}`} councilId={id} period={period} which={grade} />
      ) : (
        <StandingList pages={pages} month={month} grade={grade} />
      )}
      {month && <MonthTools councilId={id} month={month} />}
      <Rule councilId={id} />
    </>
  )
}
