import { type Department, departments, type Role, roleRow } from '#shared/domain/people/role.ts'
import type { Command } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { DayField } from '../form/day-field'
import { wrong } from '../form/outcome'

/** What some posts name besides: who sends the inspector; and how long any of them lasts. */
export type Detail = {
  readonly department?: Department
  readonly until?: string
}
type Props = {
  role: Role
  detail: Detail
  onDetail: (detail: Detail) => void
  command: Pick<Command<'people.appoint'>, 'error' | 'kept'>
}

const optionsOf = <Name extends string>(words: Readonly<Record<Name, string>>) =>
  (Object.keys(words) as Name[]).map((value) => ({ value, label: words[value] }))

export function PostDetail(props: Props) {
  const { role, detail, onDetail, command } = props
  const { until = '', ...lasting } = detail
  return (
    <>
      {roleRow(role).department && <SentBy {...props} />}
      <Card>
        <DayField
          label="干到哪一天（可以不设）"
          value={until}
          none="一直干，直到收回"
          hint="过了这一天，身份自己结束。"
          error={wrong(command, 'until')}
          onChange={(day) => onDetail(day ? { ...detail, until: day } : lasting)}
        />
      </Card>
    </>
  )
}

const SentBy = ({ detail, onDetail }: Props) => (
  <Card title="由哪个部门派出？">
    <Choice
      stacked
      label="部门"
      options={optionsOf(departments)}
      value={detail.department}
      onChange={(department) => onDetail({ ...detail, department })}
    />
  </Card>
)
