import { View } from '@tarojs/components'
import { memo, useMemo, useState } from 'react'
import { only } from '#shared/domain/inspection/items-for.ts'
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
import { type Task, TaskNote } from './task-note'

type Props = { shop: ShopView; edition: Edition; task?: Task | undefined }

/** A visit: the items from first to last, and how it stands under the thumb. */
export function InspectScreen({ shop, edition: whole, task }: Props) {
  const { id: shopId, name, councilName } = shop
  const visitId = task?.id
  const [draft] = useState(() => openDraft({ id: shopId, name, visitId }, whole.id))
  const edition = useMemo(() => (task ? only(whole, task.nos) : whole), [whole, task])
  return (
    <Screen bar={<InspectBar shop={shop} edition={edition} draft={draft} task={task} />}>
      <Masthead over={councilName} title={`考核 ${name}`} note={shopNote(shop)} />
      {task && <TaskNote task={task} />}
      {draft.resumed && <Say text="接着上次没评完的，都还在。" />}
      <Items edition={edition} shopId={shopId} draft={draft} />
      <Button
        kind="quiet"
        small
        text="看这家店以前的考核"
        onTap={() => go(routes.shop, { shopId })}
      />
    </Screen>
  )
}

type ItemsProps = { edition: Edition; shopId: string; draft: DraftStore }

const Items = memo(function Items({ edition, shopId, draft }: ItemsProps) {
  return (
    <>
      {edition.categories.filter(hasItems).map(({ id, title, items }) => (
        <View key={id} className={style.category}>
          <View className={style.title}>{title}</View>
          {items.map((item) => (
            <InspectItem key={item.no} item={item} shopId={shopId} draft={draft} />
          ))}
        </View>
      ))}
    </>
  )
})

const hasItems = ({ items }: Edition['categories'][number]) => items.length > 0
