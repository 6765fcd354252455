import { View } from '@tarojs/components'
import { useReducer } from 'react'
import type { Input } from '#shared/contract/index.ts'
import { type CouncilKind, councilKindRow } from '#shared/domain/council/kinds.ts'
import { chainPartNames, chainParts, unitKinds } from '#shared/domain/council/unit-kinds.ts'
import { departmentNames, departments } from '#shared/domain/people/role.ts'
import type { Command } from '../../cloud'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import style from './council.module.scss'

type Wanted = Omit<Input<'council.apply'>, 'councilId'>
type Shop = { readonly value: string; readonly label: string }
type Props = {
  kind: CouncilKind
  /** Shops that may be meant; without any, a shop is none of the choices. */
  shops: readonly Shop[]
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  action: string
  onSubmit: (wanted: Wanted) => void
}
type Draft = Partial<Wanted>

const patched = (draft: Draft, change: Draft): Draft => ({ ...draft, ...change })
const senders = departmentNames.map((name) => [name, departments[name]] as const)
const parts = chainPartNames.map((name) => [name, chainParts[name]] as const)

/** Who is to be a member: what kind, its name, and what that kind names besides. */
export function UnitForm({ kind: council, shops, command, action, onSubmit }: Props) {
  const [draft, patch] = useReducer(patched, {})
  const row = councilKindRow(council)
  const kinds = row.units
    .filter((kind) => kind !== 'shop' || shops.length > 0)
    .map((value) => ({ value, label: unitKinds[value] }))
  const { kind, name = '', shopId } = draft
  const pick = (id: string) =>
    patch({ shopId: id, name: shops.find(({ value }) => value === id)?.label ?? '' })
  const submit = () => kind && onSubmit({ ...draft, kind, name })
  return (
    <>
      <Card title="是什么单位">
        <Choice
          stacked
          label="成员类型"
          options={kinds}
          value={kind}
          onChange={(next) => patch({ kind: next })}
        />
        {wrong(command, 'kind') && <View className={style.error}>{wrong(command, 'kind')}</View>}
      </Card>
      {kind === 'shop' && (
        <Card title="哪一家店">
          <Choice stacked label="哪一家店" options={shops} value={shopId} onChange={pick} />
        </Card>
      )}
      {kind === 'department' && (
        <Card title="哪个部门">
          <Chips
            label="部门"
            options={senders}
            value={draft.department}
            onChange={(department) => patch({ department })}
          />
        </Card>
      )}
      {row.chain && kind === 'firm' && (
        <Card title="在产业链上的位置">
          <Chips
            label="产业链上的位置"
            options={parts}
            value={draft.chainPart}
            onChange={(chainPart) => patch({ chainPart })}
          />
        </Card>
      )}
      {kind && <Named key={`${kind}${shopId}`} draft={draft} patch={patch} command={command} />}
      <Submit
        command={command}
        text={action}
        ready={kind !== undefined && name.trim() !== ''}
        onSubmit={submit}
      />
    </>
  )
}

type NamedProps = Pick<Props, 'command'> & { draft: Draft; patch: (change: Draft) => void }

function Named({ draft: { kind, name = '' }, patch, command }: NamedProps) {
  const measured = kind === 'firm' || kind === 'shop' || kind === 'organisation'
  return (
    <Card>
      <Field
        label={kind === 'resident' ? '您的姓名' : '单位名称'}
        initial={name}
        max={40}
        error={wrong(command, 'name')}
        onInput={(text) => patch({ name: text })}
      />
      {measured && (
        <Field
          type="number"
          label="面积（平方米，可以不填）"
          hint="只有按面积表决的事用得着。"
          max={8}
          error={wrong(command, 'weight')}
          onInput={(text) => patch({ weight: Number(text) || 1 })}
        />
      )}
    </Card>
  )
}
