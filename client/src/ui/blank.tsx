import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import style from './blank.module.scss'
import { Button } from './button'
import { classes } from './classes'

type Props = {
  title: string
  note?: string | undefined
  action?: string
  onAction?: () => void
}

const Blank = ({ title, note, action, onAction, art }: Props & { art: string | undefined }) => (
  <View className={style.blank}>
    <View className={classes(style.art, art)} />
    <View className={style.title}>{title}</View>
    {note && <View className={style.note}>{note}</View>}
    {action && onAction && (
      <View className={style.action}>
        <Button kind="quiet" small text={action} onTap={onAction} />
      </View>
    )}
  </View>
)

/** Nothing here yet, and why that is fine or what to do about it. */
export const Empty = memo(function Empty(props: Props) {
  return <Blank {...props} art={style.empty} />
})

/** What happened, what to do next, and a way to try again. */
export const Failed = memo(function Failed({
  message,
  onRetry,
}: {
  message: string
  onRetry: () => void
}) {
  return (
    <View {...aria({ role: 'alert', live: 'assertive' })}>
      <Blank
        art={style.failed}
        title="这一页没有打开"
        note={message}
        action="再试一次"
        onAction={onRetry}
      />
    </View>
  )
})
