import { View } from '@tarojs/components'
import { useState } from 'react'
import { gridColumns } from '#shared/domain/grid/columns.ts'
import { type GridKind, gridKinds } from '#shared/domain/grid/kinds.ts'
import { useCommand } from '../../cloud'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import style from './grid.module.scss'
import type { GridView } from './types'

type Props = { grid: GridView; onDone: (saved: boolean) => void }

const kinds = (Object.keys(gridKinds) as GridKind[]).map((value) => ({
  value,
  label: gridKinds[value].zh,
  note: gridKinds[value].what,
}))

const fields = [
  { name: 'name', max: 30 },
  { name: 'covers', max: 200, long: true, hint: '哪些楼栋、胡同或单位' },
  { name: 'homes', max: 4, type: 'number', hint: '没有人住就填 0' },
  { name: 'headPost', max: 30, hint: '只写职务，不写人名；可以不填' },
  { name: 'duties', max: 400, long: true, hint: '一行写一条；不填就按类型来' },
] as const
type Words = Record<(typeof fields)[number]['name'], string>

/** Puts a line of the register right, over the version that was on the screen when the form was opened. */
export function AmendForm({ grid, onDone }: Props) {
  const amend = useCommand('grid.amend')
  const [{ id: gridId, version }] = useState(grid)
  const [kind, setKind] = useState<GridKind>(grid.kind)
  const [{ initial, take, typed }] = useState(() => takers(grid))
  const submit = async () => {
    const { homes, ...words } = typed()
    // what is no number is told by the server, beside its field
    const count = /^\d+$/.test(homes.trim()) ? Number(homes) : Number.NaN
    if (await amend.run({ gridId, version, kind, ...words, homes: count })) onDone(true)
  }
  return (
    <>
      <View>
        <View className={style.label}>网格类型</View>
        <Choice label="网格类型" options={kinds} value={kind} onChange={setKind} />
      </View>
      {fields.map(({ name, ...field }) => (
        <Field
          key={name}
          label={gridColumns[name].zh}
          initial={initial[name]}
          error={adviceOn(name, wrong(amend, name))}
          onInput={take[name]}
          {...field}
        />
      ))}
      <Submit
        command={amend}
        text="存好"
        onSubmit={() => void submit()}
        cancel="先不改"
        onCancel={() => onDone(false)}
      />
    </>
  )
}

/** Of a number the server only says that its form is wrong. */
const adviceOn = (name: keyof Words, told: string | undefined) =>
  told && name === 'homes' ? `${told}，请填整数，比如 320` : told

/** What is typed stays out of React's sight: to send it back would make the cursor jump. */
function takers({ name, covers, homes, headPost, ownDuties }: GridView) {
  const initial: Words = { name, covers, homes: String(homes), headPost, duties: ownDuties }
  let words = initial
  const taker = (field: keyof Words) => (value: string) => {
    words = { ...words, [field]: value }
  }
  const take = {
    ...{ name: taker('name'), covers: taker('covers'), homes: taker('homes') },
    ...{ headPost: taker('headPost'), duties: taker('duties') },
  }
  return { initial, take, typed: () => words }
}
