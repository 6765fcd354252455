import { Empty } from '../../ui/blank'
import { goToTab } from '../paging/go'
import { homeOf, useMe } from '../people/me'
import { WhyNot } from './why-not'

/** A QR code scanned in another community, or by somebody who has not enrolled. */
export function Beyond() {
  const { data: me } = useMe()
  if (!me) return null
  if (me.grants.length === 0) return <WhyNot />
  return (
    <Empty
      title="这不在您的社区"
      note={
        homeOf(me) ? '它由住在当地的居民来评。您也可以评评自己身边的。' : '它由住在当地的居民来评。'
      }
      action="看看身边的"
      onAction={() => goToTab('rating')}
    />
  )
}
