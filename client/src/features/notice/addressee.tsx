import { useState } from 'react'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { AreaPicker } from '../people/area-picker'
import type { Path, Place } from '../people/areas'

type Props = {
  /** The places that the writer answers for. */
  own: readonly Place[]
  path: Path
  onPath: (path: Path) => void
}

/** From the whole district down to one grid. */
export const addressable = ['district', 'subdistrict', 'community', 'grid'] as const

/** To whom: a place one answers for, or one inside it. */
export function Addressee({ own, path, onPath }: Props) {
  const [base, setBase] = useState(path[0].id)
  const rebase = (id: string) => {
    const place = own.find((one) => one.id === id)
    setBase(id)
    if (place) onPath([place])
  }
  return (
    <>
      {own.length > 1 && (
        <Card title="以哪里的身份写">
          <Choice
            stacked
            label="以哪里的身份写"
            options={own.map(({ id, name }) => ({ value: id, label: name }))}
            value={base}
            onChange={rebase}
          />
        </Card>
      )}
      <AreaPicker title="发给哪里" path={path} onPath={onPath} accept={addressable} />
    </>
  )
}
