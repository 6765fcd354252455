import { View } from '@tarojs/components'
import { dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import style from './desk.module.scss'
import { type DeskNotice, momentText, openText } from './notice'
import { whomText } from './publish-ask'
import { ReadingMeter } from './reading-meter'
import { StateTag } from './state-tag'

/** To whom, how it stands, by how many it was read. */
export function ManagedHead({ notice }: { notice: DeskNotice }) {
  const { place, audienceRoles, state, pinned, expiresOn } = notice
  const open = openText(notice)
  return (
    <Card title={`发给${place}`} extra={<StateTag state={state} />}>
      <View className={style.line}>{`发给${whomText(audienceRoles)}`}</View>
      <View className={style.line}>
        {whenOf(notice)}
        {expiresOn ? ` · 挂到 ${dayText(expiresOn)}` : ' · 没有设到期日'}
        {pinned ? ' · 置顶' : ''}
      </View>
      {open && <View className={style.line}>{open}</View>}
      <ReadingMeter notice={notice} />
      {notice.withdrawnBecause && (
        <Say tone="bad" text={`已撤回，原因：${notice.withdrawnBecause}`} />
      )}
    </Card>
  )
}

const whenOf = ({ publishedAt, createdAt }: DeskNotice) =>
  publishedAt ? `${momentText(publishedAt)} 发布` : `${momentText(createdAt)} 存的草稿`
