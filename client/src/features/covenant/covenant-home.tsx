import { Fragment, useState } from 'react'
import { roundReaders } from '#shared/domain/people/circles.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Chips } from '../../ui/chips'
import { MutualCard } from '../inspection/mutual-card'
import { RouteDuty } from '../inspection/route-duty'
import { Unfinished } from '../inspection/unfinished'
import { go } from '../paging/go'
import { routes } from '../routes'
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
        <Fragment key={shopId}>
          <MyShop shopId={shopId} />
          <MutualCard shopId={shopId} />
        </Fragment>
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
      <Rounds councilId={council.id} inspects={inspects} follows={follows(grants, place)} />
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

const follows = (grants: Grants, place: { area: string; councilId: string }) =>
  roundReaders.some((role) => holds(grants, role, place))

type RoundsProps = { councilId: string; inspects: boolean; follows: boolean }

/** The visits that are planned: one's own, and how far the rounds are. */
const Rounds = ({ councilId, inspects, follows: may }: RoundsProps) =>
  may ? (
    <Card flush>
      {inspects && <RouteDuty />}
      <Cell
        title="考核安排"
        note="一轮一轮看到哪儿了"
        onTap={() => go(routes.rounds, { councilId })}
      />
    </Card>
  ) : null
