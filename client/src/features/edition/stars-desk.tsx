import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import type { Desk } from './desk'

const levels = [5, 4, 3, 2, 1] as const

/** How many months on the red list, of the last twelve, each number of stars takes. */
export function StarsDesk({ desk }: { desk: Desk }) {
  const { stars } = desk.current()
  const write = (level: number, typed: string) =>
    desk.write((text) => {
      const others = text.stars.filter((row) => row.stars !== level)
      const row = { stars: level, redMonths: Number.parseInt(typed, 10) || 0 }
      const rows = typed.trim() === '' ? others : [...others, row]
      return { ...text, stars: rows.sort((one, other) => other.stars - one.stars) }
    })
  return (
    <Card title="星级：最近 12 个月里几个月上红榜">
      {levels.map((level) => (
        <Field
          key={level}
          label={`${level} 星`}
          type="number"
          max={2}
          placeholder="不设就空着"
          initial={String(stars.find((row) => row.stars === level)?.redMonths ?? '')}
          onInput={(typed) => write(level, typed)}
        />
      ))}
    </Card>
  )
}
