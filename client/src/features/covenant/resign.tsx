import { dayText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { ShopView } from './types'

/** The new text as it is asked of an owner who signed an older one. */
const newText = ({ toSign }: Pick<ShopView, 'toSign'>) => (toSign?.since ? toSign : null)

const look = ({ id: shopId, councilId }: ShopView, what: string, since: string) =>
  go(routes.compare, { councilId, what, since, shopId })

/** On the shop's own card: what changed comes before the signature. */
export function Resign({ shop }: { shop: ShopView }) {
  const asked = newText(shop)
  if (!asked?.since) return null
  const { editionId, since, from, changes } = asked
  return (
    <>
      <Say
        tone="warn"
        text={`条约有了新版本，改了 ${changes} 处，${dayText(from)}起施行。请看一看，再签名。`}
      />
      <Button text="看改了哪里，再签名" onTap={() => look(shop, editionId, since)} />
    </>
  )
}

/** On the home page, only while it waits. */
export function ResignDuty({ shopId }: { shopId: string }) {
  const { data: shop } = useQuery('shop.get', { shopId })
  const asked = shop && newText(shop)
  if (!shop || !asked?.since) return null
  const { editionId, since, changes } = asked
  return (
    <Cell
      title={`条约有了新版本，改了 ${changes} 处`}
      note={`${shop.name}：请看一看、再签名`}
      trailing={<Tag tone="warn" text="等您签名" />}
      onTap={() => look(shop, editionId, since)}
    />
  )
}
