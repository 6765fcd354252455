import { useState } from 'react'
import { type Grade, grades } from '#shared/domain/standing/grades.ts'
import { Chips } from '../../ui/chips'
import { Masthead } from '../../ui/masthead'
import type { Home } from '../council/words'
import { MonthSwitch } from './month-switch'
import { Rule } from './rule'
import { StandingList } from './standing-list'

const every = 'every'
const gradeNames = Object.keys(grades) as Grade[]
const options: (readonly [Grade | typeof every, string])[] = [
  [every, '全部'],
  ...gradeNames.map((grade) => [grade, grades[grade].zh] as const),
]

/** The month's red and black list. */
export function Standing({ home: { id, name, period: latest } }: { home: Home }) {
  const [period, setPeriod] = useState(latest)
  const [chosen, setChosen] = useState<Grade | typeof every>(every)
  const grade = chosen === every ? undefined : chosen
  return (
    <>
      <Masthead over={name} title="榜单" />
      <MonthSwitch period={period} latest={latest} onChange={setPeriod} />
      <Chips label="看哪一榜" options={options} value={chosen} onChange={setChosen} />
      <StandingList key={`${period}${chosen}`} councilId={id} period={period} grade={grade} />
      <Rule councilId={id} />
    </>
  )
}
