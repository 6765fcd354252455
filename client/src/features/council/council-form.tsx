import { View } from '@tarojs/components'
import { type ReactNode, useReducer } from 'react'
import type { Input } from '#shared/contract/index.ts'
import { type CouncilKind, councilKindRow } from '#shared/domain/council/kinds.ts'
import { usualCharter } from '#shared/domain/council/usual-charter.ts'
import type { Command } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { AreaPicker } from '../people/area-picker'
import { chosenOf, type Path } from '../people/areas'
import { CharterForm, type CharterText } from './charter-form'
import { charterSentences } from './charter-words'
import style from './council.module.scss'
import { upTo } from './start-path'

type Wanted = Input<'council.found'>
type Props = {
  kinds: readonly CouncilKind[]
  /** Where choosing the place begins. */
  from: Path
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  action: string
  /** More that is asked for, before the button. */
  children?: ReactNode
  ready?: boolean
  onSubmit: (wanted: Wanted) => void
}

type Draft = {
  readonly kind: CouncilKind
  readonly path: Path
  readonly name: string
  readonly chain: string
  readonly charter: CharterText | undefined
}
const patched = (draft: Draft, change: Partial<Draft>): Draft => ({ ...draft, ...change })

/** What is wanted, once all that its kind needs is there. */
function wantedOf({ kind, path, name, chain, charter }: Draft): Wanted | undefined {
  const row = councilKindRow(kind)
  const area = chosenOf(path, row.level)
  if (!area || name.trim() === '' || (row.chain && chain.trim() === '')) return undefined
  return { name, kind, area: area.id, ...(row.chain && { chain }), ...(charter && { charter }) }
}

/** What kind of council, where, its name and the charter that it begins with. */
export function CouncilForm(props: Props) {
  const { kinds, from, command, action, children, ready = true, onSubmit } = props
  const [first = 'deliberation'] = kinds
  const [draft, patch] = useReducer(patched, {
    kind: first,
    path: upTo(from, councilKindRow(first).level),
    name: '',
    chain: '',
    charter: undefined,
  })
  const { kind, path, name, charter } = draft
  const { level } = councilKindRow(kind)
  const wanted = wantedOf(draft)
  return (
    <>
      <KindChoice
        kinds={kinds}
        value={kind}
        onChange={(next) =>
          patch({ kind: next, path: upTo(from, councilKindRow(next).level), charter: undefined })
        }
      />
      <AreaPicker
        title="在哪里"
        path={path}
        onPath={(next) => patch({ path: next })}
        accept={level}
      />
      <Names kind={kind} command={command} onChange={patch} />
      <FirstCharter
        key={kind}
        kind={kind}
        name={name}
        charter={charter}
        onCharter={(next) => patch({ charter: next })}
        command={command}
      />
      {children}
      <Submit
        command={command}
        text={chosenOf(path, level) ? action : '先选好在哪里'}
        ready={ready && wanted !== undefined}
        onSubmit={() => wanted && onSubmit(wanted)}
      />
    </>
  )
}

type KindProps = Pick<Props, 'kinds'> & {
  value: CouncilKind
  onChange: (kind: CouncilKind) => void
}

const KindChoice = ({ kinds, value, onChange }: KindProps) => (
  <Card title="什么样的理事会">
    <Choice
      stacked
      label="理事会类型"
      options={kinds.map((kind) => ({ value: kind, label: councilKindRow(kind).zh }))}
      value={value}
      onChange={onChange}
    />
  </Card>
)

type NamesProps = Pick<Props, 'command'> & {
  kind: CouncilKind
  onChange: (change: Partial<Draft>) => void
}

const Names = ({ kind, command, onChange }: NamesProps) => (
  <Card>
    <Field
      label="叫什么名字"
      placeholder="比如：康翠里议事亭"
      hint="街坊看到的就是这个名字。"
      max={40}
      error={wrong(command, 'name')}
      onInput={(name) => onChange({ name })}
    />
    {councilKindRow(kind).chain && (
      <Field
        label="哪条产业链"
        placeholder="比如：生物医药"
        max={20}
        error={wrong(command, 'chain')}
        onInput={(chain) => onChange({ chain })}
      />
    )}
  </Card>
)

type CharterProps = Pick<Props, 'command'> & {
  kind: CouncilKind
  name: string
  charter: CharterText | undefined
  onCharter: (charter: CharterText) => void
}

/** The usual charter in a few sentences, or one's own. */
function FirstCharter({ kind, name, charter, onCharter, command }: CharterProps) {
  const { rules, zh } = councilKindRow(kind)
  if (charter)
    return (
      <CharterForm
        charter={charter}
        command={command}
        onChange={(part) => onCharter({ ...charter, ...part })}
      />
    )
  const begin = () => onCharter({ ...rules, text: usualCharter(kind, name.trim() || zh) })
  return (
    <Card title="先用通常的章程">
      {charterSentences(rules).map((sentence) => (
        <View key={sentence} className={style.sentence}>
          {sentence}
        </View>
      ))}
      <Button kind="quiet" text="改一改" onTap={begin} />
    </Card>
  )
}
