import { View } from '@tarojs/components'
import { memo } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Row } from '../../ui/row'
import { go } from '../paging/go'
import type { ItemOf } from '../paging/use-pages'
import style from './desk.module.scss'
import { KindTag } from './kind-tag'
import { momentText, pages } from './notice'

type Props = { notice: ItemOf<'notice.carry'>; area: string }

/** One notice to take along: what it says in a sentence, and how far it has come here. */
export const CarryCard = memo(function CarryCard({ notice, area }: Props) {
  const { id: noticeId, kind, title, summary, publishedAt, counts } = notice
  return (
    <Card title={title} extra={<KindTag kind={kind} />}>
      <View>{summary}</View>
      <View className={style.line}>{`${momentText(publishedAt)} 发布`}</View>
      {counts && (
        <Meter
          label="这里看过的"
          unit="人"
          ratio={{ numerator: counts.readers, denominator: counts.audience }}
        />
      )}
      <Row>
        <Button kind="quiet" text="上门、张贴" onTap={() => go(pages.unread, { noticeId, area })} />
      </Row>
    </Card>
  )
})
