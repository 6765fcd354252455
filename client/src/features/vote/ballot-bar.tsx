import { View } from '@tarojs/components'
import { choices } from '#shared/domain/vote/choice.ts'
import { ActionBar } from '../../ui/action-bar'
import { Button } from '../../ui/button'
import { Outcome } from '../form/outcome'
import type { BallotDraft } from './use-ballot'
import style from './vote.module.scss'

/** Under the thumb as soon as something is chosen: what it is, and the one button that casts it. */
export function BallotBar({ ballot }: { ballot: BallotDraft }) {
  const { seat, choice, cast, changing, send, outcome } = ballot
  if (!seat || !choice || cast) return null
  return (
    <ActionBar stacked>
      <Outcome of={outcome} />
      <View className={style.chosen}>{`您选的是：${choices[choice]}`}</View>
      <View className={style.send}>
        <Button text={changing ? '改成这个' : '投出去'} busy={outcome.busy} onTap={send} />
      </View>
    </ActionBar>
  )
}
