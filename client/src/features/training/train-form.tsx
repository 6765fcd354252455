import { View } from '@tarojs/components'
import { useState } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { PastDay } from '../form/past-day'
import { Submit } from '../form/submit'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { ShopTicks } from './shop-ticks'
import style from './training.module.scss'
import type { Department } from './types'

type Props = { councilId: string; mine: readonly Department[] }

/** What was taught, when and where, and who came. */
export function TrainForm({ councilId, mine }: Props) {
  const train = useCommand('covenant.train')
  const [department, setDepartment] = useState<Department | undefined>(
    mine.length === 1 ? mine[0] : undefined,
  )
  const [heldOn, setDay] = useState(() => dayOf(new Date()))
  const [{ take, words }] = useState(newWords)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(nobody)
  const [missing, setMissing] = useState('')
  const submit = async () => {
    const lack = !department ? '请选是哪个部门办的。' : chosen.size === 0 ? '请选来了的店。' : ''
    setMissing(lack)
    if (!department || lack) return
    const session = { councilId, department, heldOn, ...words(), shopIds: [...chosen] }
    const held = await train.run(session)
    if (held) goOn(routes.training, { trainingId: held.id })
  }
  const options = mine.map((name) => [name, departments[name]] as const)
  return (
    <>
      <Card>
        <View>
          <View className={style.label}>哪个部门办的</View>
          <Chips label="部门" options={options} value={department} onChange={setDepartment} />
        </View>
        <Field
          label="讲什么"
          max={40}
          placeholder="比如：灭火器怎么用"
          error={wrong(train, 'title')}
          onInput={take.title}
        />
        <PastDay label="哪天办的" value={heldOn} onChange={setDay} error={wrong(train, 'heldOn')} />
        <Field
          label="在哪儿"
          max={40}
          placeholder="比如：社区活动室"
          error={wrong(train, 'place')}
          onInput={take.place}
        />
        <Field long label="说明（可以不写）" max={300} onInput={take.note} />
      </Card>
      <ShopTicks councilId={councilId} chosen={chosen} onChange={setChosen} />
      {missing && <Say tone="bad" text={missing} />}
      <Submit command={train} text="存下这次培训" onSubmit={() => void submit()} />
    </>
  )
}

const nobody: ReadonlySet<string> = new Set()
type Words = { title: string; place: string; note: string }

/** What is typed stays out of React's sight: to send it back would make the cursor jump. */
function newWords() {
  let words: Words = { title: '', place: '', note: '' }
  const taker = (field: keyof Words) => (value: string) => {
    words = { ...words, [field]: value }
  }
  const take = { title: taker('title'), place: taker('place'), note: taker('note') }
  return { take, words: () => words }
}
