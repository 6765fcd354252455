import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Input, Output } from '#shared/contract/index.ts'
import { councilKinds } from '#shared/domain/council/kinds.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { CommunityChoice } from './community-choice'
import style from './council.module.scss'

type Founded = Output<'council.found'>
type Kind = Input<'council.found'>['kind']
type Props = { subdistrict: string; onFounded: (council: Founded) => void }

const kinds = Object.entries(councilKinds).map(([value, { zh }]) => ({
  value: value as Kind,
  label: zh,
}))

/** Where, what kind, and what it is called. */
export function FoundForm({ subdistrict, onFounded }: Props) {
  const command = useCommand('council.found')
  const [area, setArea] = useState('')
  const [kind, setKind] = useState<Kind>('businessDistrict')
  const [name, setName] = useState('')
  const found = async () => {
    const council = await command.run({ name, kind, area })
    if (council) onFounded(council)
  }
  return (
    <>
      <CommunityChoice
        subdistrict={subdistrict}
        value={area}
        error={wrong(command, 'area')}
        onChange={setArea}
      />
      <Card>
        <View className={style.label}>什么样的理事会</View>
        <Choice stacked label="理事会类型" options={kinds} value={kind} onChange={setKind} />
        <Field
          label="叫什么名字"
          placeholder="例如：康翠商圈共同缔造理事会"
          hint="街坊看到的就是这个名字。"
          max={40}
          error={wrong(command, 'name')}
          onInput={setName}
        />
      </Card>
      <Submit
        command={command}
        text={area ? '成立' : '先选一个社区'}
        ready={!!area}
        onSubmit={found}
      />
    </>
  )
}
