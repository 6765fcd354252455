import { type Department, departments, type Role, roleRow } from '#shared/domain/people/role.ts'
import { type Seat, seats } from '#shared/domain/people/seats.ts'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'

/** What some posts name besides: who sends the inspector, which seat the member takes. */
export type Detail = { readonly department?: Department; readonly seat?: Seat }
type Props = { role: Role; detail: Detail; onDetail: (detail: Detail) => void }

const optionsOf = <Name extends string>(words: Readonly<Record<Name, string>>) =>
  (Object.keys(words) as Name[]).map((value) => ({ value, label: words[value] }))

export function PostDetail({ role, detail, onDetail }: Props) {
  if (roleRow(role).department)
    return (
      <Card title="由哪个部门派出？">
        <Choice
          stacked
          label="部门"
          options={optionsOf(departments)}
          value={detail.department}
          onChange={(department) => onDetail({ department })}
        />
      </Card>
    )
  if (role !== 'member') return null
  return (
    <Card title="坐哪个席位？">
      <Choice
        stacked
        label="席位"
        options={optionsOf(seats)}
        value={detail.seat}
        onChange={(seat) => onDetail({ seat })}
      />
    </Card>
  )
}
