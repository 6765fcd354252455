import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { yearOf } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goBack } from '../paging/go'
import { CharterForm, type CharterText } from './charter-form'

type Props = { councilId: string; charter: Output<'council.charter'> }

/** The charter with what is to be different, and the resolution that says so. */
export function AmendForm({ councilId, charter: now }: Props) {
  const amend = useCommand('council.amendCharter')
  const { no: _, from: _from, resolutionId: _by, latest: _latest, ...words } = now
  const [charter, setCharter] = useState<CharterText>(words)
  const [year, setYear] = useState(String(yearOf(new Date())))
  const [number, setNumber] = useState('')
  const submit = async () => {
    const resolutionId = `${councilId}:${year.trim()}:${Number(number)}`
    if (await amend.run({ councilId, resolutionId, charter })) goBack()
  }
  return (
    <>
      <Card title="照哪一份决议">
        <Field label="年份" type="number" initial={year} max={4} onInput={setYear} />
        <Field
          label="第几号"
          type="number"
          placeholder="比如：3"
          max={4}
          error={wrong(amend, 'resolutionId')}
          onInput={setNumber}
        />
      </Card>
      <CharterForm
        charter={charter}
        command={amend}
        onChange={(change) => setCharter({ ...charter, ...change })}
      />
      <Submit
        command={amend}
        text="改成这样"
        ready={Number(number) > 0}
        onSubmit={() => void submit()}
      />
    </>
  )
}
