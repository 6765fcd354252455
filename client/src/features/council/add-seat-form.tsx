import { View } from '@tarojs/components'
import { useState } from 'react'
import { rights, rightsOf } from '#shared/domain/council/rights.ts'
import {
  type Department,
  departmentNames,
  departments,
  roleRow,
} from '#shared/domain/people/role.ts'
import { bodyOf, type Seat, seatNames, seats } from '#shared/domain/people/seats.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Chips } from '../../ui/chips'
import { Choice } from '../../ui/choice'
import { Tag } from '../../ui/tag'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goOn } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import style from './council.module.scss'

const options = seatNames.map((value) => ({
  value,
  label: `${roleRow(bodyOf(value)).zh} · ${seats[value].zh}`,
  note: rightsOf(value)
    .map((right) => rights[right].zh)
    .join('、'),
}))
const senders = departmentNames.map((name) => [name, departments[name]] as const)

/** Which seat, whom it stands for; filling it comes next. */
export function AddSeatForm({ councilId }: { councilId: string }) {
  const add = useCommand('council.addSeat')
  const [seat, setSeat] = useState<Seat>()
  const [unitId, setUnit] = useState<string>()
  const [department, setDepartment] = useState<Department>()
  const force = seat !== undefined && bodyOf(seat) === 'taskForce'
  const submit = async () => {
    if (!seat) return
    const more = { ...(unitId && { unitId }), ...(force && department && { department }) }
    const { id: seatId } = (await add.run({ councilId, seat, ...more })) ?? {}
    if (seatId) goOn(routes.seat, { councilId, seatId })
  }
  return (
    <>
      <Card title="设哪个席位">
        <Choice stacked label="席位" options={options} value={seat} onChange={setSeat} />
        {wrong(add, 'seat') && <View className={style.error}>{wrong(add, 'seat')}</View>}
      </Card>
      {force && (
        <Card title="哪个部门的">
          <Chips label="部门" options={senders} value={department} onChange={setDepartment} />
        </Card>
      )}
      <UnitPick councilId={councilId} value={unitId} onPick={setUnit} />
      <Submit
        command={add}
        text="设席位，接着请人"
        ready={seat !== undefined}
        onSubmit={() => void submit()}
      />
    </>
  )
}

type PickProps = {
  councilId: string
  value: string | undefined
  onPick: (unitId: string | undefined) => void
}

/** The member that the seat stands for, or none. */
function UnitPick({ councilId, value, onPick }: PickProps) {
  const pages = usePages('council.units', { councilId })
  const chosen = (id: string) => id === value && <Tag tone="good" text="选好了" />
  return (
    <Card flush title="代表哪个成员单位（可以不选）">
      <Loaded query={pages}>
        {(units) =>
          units.length === 0 ? (
            <View className={style.none}>还没有成员单位。</View>
          ) : (
            units.map(({ id, name, seated }) => (
              <Cell
                key={id}
                title={name}
                note={seated ? '已经有席位' : undefined}
                trailing={chosen(id)}
                onTap={() => onPick(id === value ? undefined : id)}
              />
            ))
          )
        }
      </Loaded>
      <More pages={pages} />
    </Card>
  )
}
