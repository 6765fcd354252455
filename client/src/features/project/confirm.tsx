import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { Outcome, wrong } from '../form/outcome'
import { Submit } from '../form/submit'

type Props = { entryId: string }

/** Put right or not: only the supervisor says so. */
export function Confirm({ entryId }: Props) {
  const [wanting, setWanting] = useState(false)
  const confirm = useCommand('project.confirm')
  if (wanting) return <StillWrong entryId={entryId} onCancel={() => setWanting(false)} />
  return (
    <>
      <Outcome of={confirm} />
      <Row>
        <Button kind="danger" text="没改好" onTap={() => setWanting(true)} />
        <Button
          text="改好了"
          busy={confirm.busy}
          onTap={() => void confirm.run({ entryId, solved: true })}
        />
      </Row>
    </>
  )
}

function StillWrong({ entryId, onCancel }: Props & { onCancel: () => void }) {
  const [note, setNote] = useState('')
  const confirm = useCommand('project.confirm')
  return (
    <>
      <Field
        label="哪里还不行"
        max={100}
        placeholder="比如：东头那块还翘着"
        error={wrong(confirm, 'note')}
        onInput={setNote}
      />
      <Submit
        command={confirm}
        danger
        text="没改好，请再改"
        ready={note.trim() !== ''}
        onSubmit={() => void confirm.run({ entryId, solved: false, note })}
        onCancel={onCancel}
      />
    </>
  )
}
