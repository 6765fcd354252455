import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { dayText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import style from './desk.module.scss'
import { Letter } from './letter'
import { type DeskNotice, momentText, pages } from './notice'
import { Publish } from './publish'
import { ReadingMeter } from './reading-meter'
import { StateTag } from './state-tag'
import { Withdraw } from './withdraw'

export function Managed({ notice }: { notice: DeskNotice }) {
  const { id, place, state, moves, publishedAt, createdAt, expiresOn } = notice
  return (
    <Fragment>
      <Card title={`发给${place}`} extra={<StateTag state={state} />}>
        <View className={style.line}>
          {publishedAt ? `${momentText(publishedAt)} 发布` : `${momentText(createdAt)} 存的草稿`}
          {expiresOn ? ` · 挂到 ${dayText(expiresOn)}` : ' · 没有设到期日'}
        </View>
        <ReadingMeter notice={notice} />
        {notice.withdrawnBecause && (
          <Say tone="bad" text={`已撤回，原因：${notice.withdrawnBecause}`} />
        )}
      </Card>
      <Letter {...notice} at={momentText(publishedAt)} />
      {moves.includes('publish') && <Publish notice={notice} />}
      {moves.includes('withdraw') && <Withdraw noticeId={id} />}
      {moves.length === 0 && (
        <Row>
          <Button kind="quiet" text="照着重写一则" onTap={() => go(pages.edit, { copyOf: id })} />
        </Row>
      )}
    </Fragment>
  )
}
