import type { Output } from '#shared/contract/index.ts'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { Card } from '../../ui/card'
import type { Pages } from '../paging/use-pages'
import { homeOf, useMe } from '../people/me'
import { AskedCells } from './asked'
import { CommunityCard } from './community-card'
import { ShopRow } from './shop-row'
import { Shops } from './shops'
import { keyOf, type SubjectCard } from './subject-card'
import { WhyNot } from './why-not'

type First = Output<'rating.nearby'>
type Props = { pages: Pages<SubjectCard, First> }

/** What I am asked again first, then my community's service, then all other kinds, and the shops last: they go on. */
export function Nearby({ pages }: Props) {
  const { data: me } = useMe()
  const voter = me !== undefined && homeOf(me) !== undefined
  const groups = pages.first?.groups ?? []
  const services = groups.filter(({ kind }) => kind === 'community')
  const others = groups.filter(({ kind }) => kind !== 'community')
  const shops = pages.data ?? []
  return (
    <>
      <WhyNot />
      {voter && <Again />}
      {services.flatMap(({ items }) =>
        items.map((card) => <CommunityCard key={keyOf(card)} card={card} voter={voter} />),
      )}
      {others.map(({ kind, items }) => (
        <Card flush key={kind} title={subjectKinds[kind].zh}>
          {items.map((card) => (
            <ShopRow key={keyOf(card)} card={card} />
          ))}
        </Card>
      ))}
      {shops.length > 0 && <Shops shops={shops} pages={pages} />}
    </>
  )
}

const Again = () => (
  <AskedCells
    frame={(cells) => (
      <Card flush title="请您再说一句">
        {cells}
      </Card>
    )}
  />
)
