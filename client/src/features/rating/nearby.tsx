import type { Pages } from '../paging/use-pages'
import { homeOf, useMe } from '../people/me'
import { CommunityCard } from './community-card'
import { Shops } from './shops'
import { keyOf, type SubjectCard } from './subject-card'
import { WhyNot } from './why-not'

/** The community's service first, then the shops. */
export function Nearby({
  cards,
  pages,
}: {
  cards: readonly SubjectCard[]
  pages: Pages<SubjectCard>
}) {
  const { data: me } = useMe()
  const voter = me !== undefined && homeOf(me) !== undefined
  const services = cards.filter(({ subject }) => subject.kind === 'community')
  const shops = cards.filter(({ subject }) => subject.kind === 'shop')
  return (
    <>
      <WhyNot />
      {services.map((card) => (
        <CommunityCard key={keyOf(card)} card={card} voter={voter} />
      ))}
      {shops.length > 0 && <Shops shops={shops} pages={pages} />}
    </>
  )
}
