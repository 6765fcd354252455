import { useState } from 'react'
import { holds } from '#shared/domain/people/holds.ts'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Unfinished } from '../inspection/unfinished'
import { MyShop } from '../shop/my-shop'
import { Register } from '../shop/register'
import { CovenantRooms } from './rooms'
import { SigningCard } from './signing-card'
import type { CouncilCard, Grants } from './types'

type Props = { councils: readonly CouncilCard[]; grants: Grants }

/** What the covenant is to this person: their own shops first, then the visits to make, then the street. */
export function CovenantHome({ councils, grants }: Props) {
  const [chosen, setChosen] = useState(councils[0]?.id)
  const council = councils.find(({ id }) => id === chosen) ?? councils[0]
  if (!council) return null
  const place = { area: council.area, councilId: council.id }
  const inspects = holds(grants, 'inspector', place)
  return (
    <>
      {shopsOf(grants).map((shopId) => (
        <MyShop key={shopId} shopId={shopId} />
      ))}
      {councils.length > 1 && (
        <Card title="看哪一个商圈">
          <Chips
            label="商圈"
            options={councils.map(({ id, name }) => [id, name] as const)}
            value={council.id}
            onChange={setChosen}
          />
        </Card>
      )}
      {inspects && <Unfinished />}
      <SigningCard council={council} />
      <CovenantRooms
        councilId={council.id}
        writes={holds(grants, 'secretary', place)}
        advises={holds(grants, 'member', place)}
      />
      <Register
        key={council.id}
        councilId={council.id}
        inspects={inspects}
        registers={holds(grants, 'secretary', place)}
      />
    </>
  )
}

const shopsOf = (grants: Grants): string[] => [
  ...new Set(grants.flatMap(({ role, shopId }) => (role === 'merchant' && shopId ? [shopId] : []))),
]
