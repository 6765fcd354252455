import { useState } from 'react'
import { type Role, roleRow } from '#shared/domain/people/role.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { appointable, appointingArea, ownPlace } from './appointable'
import type { Me } from './me'
import { PlacePicker } from './place-picker'
import { type Detail, PostDetail } from './post-detail'

type Props = {
  me: Me
  /** The shop whose owner is meant; then neither post nor place is asked for. */
  shopId: string | undefined
  onDone: (post: string) => void
}

/** Whom, as what, where: each step shows when the one before is done. */
export function AppointForm({ me, shopId, onDone }: Props) {
  const appoint = useCommand('people.appoint')
  const [code, setCode] = useState('')
  const [role, setRole] = useState<Role | undefined>(shopId ? 'merchant' : undefined)
  const [place, setPlace] = useState(shopId ?? '')
  const [detail, setDetail] = useState<Detail>({})
  const from = role && appointingArea(me, role)
  const changeRole = (next: Role) => {
    setRole(next)
    setPlace(ownPlace(me, next))
    setDetail({})
  }
  const submit = async () => {
    if (!role) return
    const given = await appoint.run({ code: code.replace(/\s/g, ''), role, place, ...detail })
    if (given) onDone(given.post)
  }
  return (
    <>
      <CodeField error={wrong(appoint, 'code')} onInput={setCode} />
      {!shopId && <RoleChoice me={me} role={role} onChange={changeRole} />}
      {!shopId && role && from && (
        <PlacePicker key={role} role={role} from={from} value={place} onPick={setPlace} />
      )}
      {role && <PostDetail role={role} detail={detail} onDetail={setDetail} command={appoint} />}
      <Submit
        command={appoint}
        text="授予身份"
        ready={role !== undefined && place !== '' && code.trim() !== ''}
        onSubmit={() => void submit()}
      />
    </>
  )
}

type RoleProps = { me: Me; role: Role | undefined; onChange: (role: Role) => void }

const RoleChoice = ({ me, role, onChange }: RoleProps) => (
  <Card title="担任什么？">
    <Choice
      stacked
      label="担任什么"
      options={appointable(me).map((value) => ({ value, label: roleRow(value).zh }))}
      value={role}
      onChange={onChange}
    />
  </Card>
)

type CodeProps = { error: string | undefined; onInput: (code: string) => void }

const CodeField = ({ error, onInput }: CodeProps) => (
  <Card title="请谁来？">
    <Field
      label="登记码"
      hint="请本人打开“我的”，把八位登记码念给您。"
      placeholder="比如：7K3M Q9XA"
      max={12}
      error={error}
      onInput={onInput}
    />
  </Card>
)
