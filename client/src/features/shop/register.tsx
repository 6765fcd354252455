import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Department, departments } from '#shared/domain/people/role.ts'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { go } from '../paging/go'
import { routes } from '../routes'
import { type Filter, filters } from './filters'
import style from './register.module.scss'
import { RegisterList } from './register-list'
import { ScanPlate } from './scan'
import { Search } from './search'

type Props = { councilId: string; inspects: boolean; registers: boolean }

/** The council's shops, door by door. For an inspector each of them is a visit to make. */
export function Register({ councilId, inspects, registers }: Props) {
  const [filter, setFilter] = useState<Filter>('all')
  const [untrained, setUntrained] = useState<Untrained>('any')
  const [find, setFind] = useState('')
  return (
    <>
      <View className={style.title}>{inspects ? '今天考核哪家？' : '商户名册'}</View>
      <Keeping councilId={councilId} registers={registers} />
      <Search onFind={setFind} />
      <Chips label="签约情况" options={filters} value={filter} onChange={setFilter} />
      {registers && <Training value={untrained} onChange={setUntrained} />}
      <RegisterList
        key={`${filter} ${untrained} ${find}`}
        councilId={councilId}
        filter={filter}
        find={find}
        untrained={untrained === 'any' ? undefined : untrained}
        inspects={inspects}
        keeps={registers}
      />
    </>
  )
}

const onWechat = process.env.TARO_ENV === 'weapp'

function Keeping({ councilId, registers }: Pick<Props, 'councilId' | 'registers'>) {
  if (!registers && !onWechat) return null
  return (
    <View className={style.keeping}>
      {registers && (
        <>
          <Button small text="登记新店" onTap={() => go(routes.register, { councilId })} />
          <Button
            kind="quiet"
            small
            text="导入名册"
            onTap={() => go(routes.importShops, { councilId })}
          />
        </>
      )}
      {onWechat && <ScanPlate />}
    </View>
  )
}

type Untrained = Department | 'any'
const trainers: (readonly [Untrained, string])[] = [
  ['any', '不限'],
  ...(Object.keys(departments) as Department[]).map((name) => [name, departments[name]] as const),
]

type TrainingProps = { value: Untrained; onChange: (value: Untrained) => void }

/** Who has not been to a department's training yet. */
function Training({ value, onChange }: TrainingProps) {
  const [open, setOpen] = useState(false)
  const close = () => {
    onChange('any')
    setOpen(false)
  }
  if (!open)
    return (
      <View className={style.keeping}>
        <Button kind="quiet" small text="看谁没参加培训" onTap={() => setOpen(true)} />
      </View>
    )
  return (
    <View>
      <View className={style.label}>没参加过哪个部门的培训？</View>
      <Chips label="没参加过哪个部门的培训" options={trainers} value={value} onChange={onChange} />
      <View className={style.keeping}>
        <Button kind="quiet" small text="收起" onTap={close} />
      </View>
    </View>
  )
}
