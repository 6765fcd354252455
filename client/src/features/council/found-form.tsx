import type { Output } from '#shared/contract/index.ts'
import { councilKindNames, councilKindRow } from '#shared/domain/council/kinds.ts'
import { useCommand } from '../../cloud'
import { type Held, placeOf } from '../people/me'
import { CouncilForm } from './council-form'

type Props = { office: Held; onFounded: (council: Output<'council.found'>) => void }

/** A council that an office lets stand at once; which kinds, the table says. */
export function FoundForm({ office, onFounded }: Props) {
  const found = useCommand('council.found')
  const kinds = councilKindNames.filter((kind) =>
    councilKindRow(kind).foundedBy.includes(office.role),
  )
  return (
    <CouncilForm
      kinds={kinds}
      from={{ id: office.area, name: placeOf(office) }}
      command={found}
      action="成立"
      onSubmit={async (wanted) => {
        const council = await found.run(wanted)
        if (council) onFounded(council)
      }}
    />
  )
}
