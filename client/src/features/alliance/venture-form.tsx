import { View } from '@tarojs/components'
import { useState } from 'react'
import { type EnteredStage, enteredStages } from '#shared/domain/alliance/lifecycle.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { type Outcome, wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import style from './alliance.module.scss'
import { MemberPicker, type Picked } from './member-picker'
import type { VentureView } from './types'
import { stageWord } from './words'

const options = enteredStages.map((stage) => [stage, stageWord(stage)] as const)
const isAmount = (said: string) => /^\d{1,8}$/.test(said)
const done = ({ id: ventureId }: { readonly id: string }) => goOn(routes.venture, { ventureId })

/** A joint project in the making. */
export function NewVenture({ councilId }: { councilId: string }) {
  const [name, setName] = useState('')
  const [amount, setAmount] = useState('')
  const [picked, setPicked] = useState<readonly Picked[]>([])
  const [stage, setStage] = useState<EnteredStage>('talks')
  const add = useCommand('alliance.addVenture')
  const unitIds = picked.map(({ id }) => id)
  const send = async () => {
    const said = { councilId, name, unitIds, amountWan: Number(amount), stage }
    const added = await add.run(said)
    if (added) done(added)
  }
  return (
    <>
      <Words command={add} onName={setName} onAmount={setAmount}>
        <View className={style.label}>到了哪一步</View>
        <Chips label="到了哪一步" options={options} value={stage} onChange={setStage} />
      </Words>
      <MemberPicker {...{ councilId, picked, onPick: setPicked, error: wrong(add, 'unitIds') }} />
      <Submit
        command={add}
        text="登记"
        ready={name.trim() !== '' && isAmount(amount) && picked.length > 0}
        onSubmit={() => void send()}
      />
    </>
  )
}

/** What it says now, to be put right; only what differs is sent. */
export function AmendVenture({ venture }: { venture: VentureView }) {
  const { id: ventureId, councilId, units } = venture
  const [name, setName] = useState(venture.name)
  const [amount, setAmount] = useState(String(venture.amountWan))
  const [picked, setPicked] = useState<readonly Picked[]>(units)
  const save = useCommand('alliance.amendVenture')
  const send = async () => {
    const unitIds = picked.map(({ id }) => id)
    const saved = await save.run({ ventureId, name, unitIds, amountWan: Number(amount) })
    if (saved) done(saved)
  }
  return (
    <>
      <Words command={save} venture={venture} onName={setName} onAmount={setAmount} />
      <MemberPicker {...{ councilId, picked, onPick: setPicked, error: wrong(save, 'unitIds') }} />
      <Submit
        command={save}
        text="改好了"
        ready={name.trim() !== '' && isAmount(amount) && picked.length > 0}
        onSubmit={() => void send()}
      />
    </>
  )
}

type WordsProps = {
  command: Parameters<typeof Outcome>[0]['of']
  venture?: VentureView
  onName: (name: string) => void
  onAmount: (amount: string) => void
  children?: React.ReactNode
}

const Words = ({ command, venture, onName, onAmount, children }: WordsProps) => (
  <Card>
    <View className={style.form}>
      <Field
        label="项目名称"
        max={60}
        initial={venture?.name ?? ''}
        placeholder="比如：信创人才实训基地"
        error={wrong(command, 'name')}
        onInput={onName}
      />
      <Field
        label="投资额（万元）"
        type="number"
        max={8}
        initial={venture ? String(venture.amountWan) : ''}
        placeholder="比如：1200"
        hint="填整数。一亿元是 10000 万元，还没有投资就填 0。"
        error={wrong(command, 'amountWan')}
        onInput={onAmount}
      />
      {children && <View>{children}</View>}
    </View>
  </Card>
)
