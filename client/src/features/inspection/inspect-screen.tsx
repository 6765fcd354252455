import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { Button } from '../../ui/button'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import type { Edition, ShopView } from '../covenant/types'
import { shopNote } from '../covenant/words'
import { go } from '../paging/go'
import { routes } from '../routes'
import { type DraftStore, openDraft } from './draft'
import { InspectBar } from './inspect-bar'
import { InspectItem } from './inspect-item'
import style from './inspect-screen.module.scss'

type Props = { shop: ShopView; edition: Edition }

/** A visit: the items from first to last, and how it stands under the thumb. */
export function InspectScreen({ shop, edition }: Props) {
  const [draft] = useState(() => openDraft(shop, edition.id))
  const { id: shopId, name, councilName } = shop
  return (
    <Screen bar={<InspectBar shop={shop} edition={edition} draft={draft} />}>
      <Masthead over={councilName} title={`考核 ${name}`} note={shopNote(shop)} />
      {draft.resumed && <Say text="接着上次没评完的，都还在。" />}
      <Items edition={edition} draft={draft} />
      <Button
        kind="quiet"
        small
        text="看这家店以前的考核"
        onTap={() => go(routes.shop, { shopId })}
      />
    </Screen>
  )
}

const Items = memo(function Items({ edition, draft }: { edition: Edition; draft: DraftStore }) {
  return (
    <>
      {edition.categories.map(({ id, title, items }) => (
        <View key={id} className={style.category}>
          <View className={style.title}>{title}</View>
          {items.map((item) => (
            <InspectItem key={item.no} item={item} draft={draft} />
          ))}
        </View>
      ))}
    </>
  )
})
