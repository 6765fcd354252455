import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useCommand } from '../../cloud'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goBack } from '../paging/go'
import { CharterForm, type CharterText } from './charter-form'
import { ResolutionPick } from './resolution-pick'

type Props = { councilId: string; charter: Output<'council.charter'> }

/** The charter with what is to be different, and the resolution that says so. */
export function AmendForm({ councilId, charter: now }: Props) {
  const amend = useCommand('council.amendCharter')
  const { no: _, from: _from, resolutionId: _by, latest: _latest, ...words } = now
  const [charter, setCharter] = useState<CharterText>(words)
  const [resolutionId, setResolution] = useState('')
  const submit = async () => {
    if (await amend.run({ councilId, resolutionId, charter })) goBack()
  }
  return (
    <>
      <ResolutionPick
        councilId={councilId}
        value={resolutionId}
        error={wrong(amend, 'resolutionId')}
        onPick={setResolution}
      />
      <CharterForm
        charter={charter}
        command={amend}
        onChange={(change) => setCharter({ ...charter, ...change })}
      />
      <Submit
        command={amend}
        text="改成这样"
        ready={resolutionId !== ''}
        onSubmit={() => void submit()}
      />
    </>
  )
}
