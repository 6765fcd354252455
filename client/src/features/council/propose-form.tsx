import { useState } from 'react'
import { councilKindNames } from '#shared/domain/council/kinds.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import type { Place } from '../people/areas'
import { CouncilForm } from './council-form'
import type { Proposal } from './words'

type Props = { from: Place; onProposed: (proposal: Proposal) => void }

/** A council that somebody who lives or works there would like to have. */
export function ProposeForm({ from, onProposed }: Props) {
  const propose = useCommand('council.propose')
  const [why, setWhy] = useState('')
  return (
    <CouncilForm
      kinds={councilKindNames}
      from={from}
      command={propose}
      action="提议"
      ready={why.trim() !== ''}
      onSubmit={async (wanted) => {
        const proposal = await propose.run({ ...wanted, why })
        if (proposal) onProposed(proposal)
      }}
    >
      <Card>
        <Field
          long
          max={300}
          label="为什么要成立"
          placeholder="有哪些事想坐下来一起商量"
          hint="批准的人会看到。"
          error={wrong(propose, 'why')}
          onInput={setWhy}
        />
      </Card>
    </CouncilForm>
  )
}
