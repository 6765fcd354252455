import { type Grade, grades } from '#shared/domain/standing/grades.ts'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Row } from '../../ui/row'
import { gradeTones } from '../covenant/words'

const names = Object.keys(grades) as Grade[]

/** How many shops stand where. */
export const MonthCounts = ({ counts }: { counts: Readonly<Record<Grade, number>> }) => (
  <Card title="各榜几家店">
    <Row wrap>
      {names.map((grade) => (
        <Figure
          key={grade}
          value={counts[grade]}
          unit="家"
          caption={grades[grade].zh}
          tone={gradeTones[grade]}
        />
      ))}
    </Row>
  </Card>
)
