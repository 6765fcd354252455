import { type ReactNode, useState } from 'react'
import type { Input } from '#shared/contract/index.ts'
import { type CouncilKind, councilKindRow } from '#shared/domain/council/kinds.ts'
import { usualCharter } from '#shared/domain/council/usual-charter.ts'
import type { Command } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { AreaPicker } from '../people/area-picker'
import { chosenOf, type Path, type Place } from '../people/areas'
import { CharterForm, type CharterText } from './charter-form'
import { charterSentences } from './charter-words'

type Wanted = Input<'council.found'>
type Props = {
  kinds: readonly CouncilKind[]
  /** Where choosing the place begins. */
  from: Place
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  action: string
  /** More that is asked for, before the button. */
  children?: ReactNode
  ready?: boolean
  onSubmit: (wanted: Wanted) => void
}

/** What kind of council, where, its name and the charter that it begins with. */
export function CouncilForm(props: Props) {
  const { kinds, from, command, action, children, ready = true, onSubmit } = props
  const [kind, setKind] = useState<CouncilKind>(kinds[0] ?? 'deliberation')
  const [path, setPath] = useState<Path>([from])
  const [name, setName] = useState('')
  const [chain, setChain] = useState('')
  const [charter, setCharter] = useState<CharterText>()
  const row = councilKindRow(kind)
  const area = chosenOf(path, row.level)
  const change = (next: CouncilKind) => {
    setKind(next)
    setCharter(undefined)
  }
  const named = name.trim() !== '' && (!row.chain || chain.trim() !== '')
  const submit = () =>
    area &&
    onSubmit({
      name,
      kind,
      area: area.id,
      ...(row.chain && { chain }),
      ...(charter && { charter }),
    })
  return (
    <>
      <Card title="什么样的理事会">
        <Choice
          stacked
          label="理事会类型"
          options={kinds.map((value) => ({ value, label: councilKindRow(value).zh }))}
          value={kind}
          onChange={change}
        />
      </Card>
      <AreaPicker title="在哪里" path={path} onPath={setPath} accept={row.level} />
      <Card>
        <Field
          label="叫什么名字"
          placeholder="比如：康翠里议事亭"
          hint="街坊看到的就是这个名字。"
          max={40}
          error={wrong(command, 'name')}
          onInput={setName}
        />
        {row.chain && (
          <Field
            label="哪条产业链"
            placeholder="比如：生物医药"
            max={20}
            error={wrong(command, 'chain')}
            onInput={setChain}
          />
        )}
      </Card>
      <FirstCharter
        key={kind}
        kind={kind}
        name={name}
        charter={charter}
        onCharter={setCharter}
        command={command}
      />
      {children}
      <Submit
        command={command}
        text={area ? action : '先选好在哪里'}
        ready={ready && area !== undefined && named}
        onSubmit={submit}
      />
    </>
  )
}

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
    <Card flush title="章程">
      <Cell
        title="先用通常的章程"
        note={charterSentences(rules).join('')}
        trailing="改一改"
        onTap={begin}
      />
    </Card>
  )
}
