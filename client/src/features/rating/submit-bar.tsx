import { View } from '@tarojs/components'
import { ActionBar } from '../../ui/action-bar'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Outcome } from '../form/outcome'
import style from './rating.module.scss'
import type { useRate } from './use-rate'

/** Under the thumb, from the first tap to the last. */
export function SubmitBar({ rate }: { rate: ReturnType<typeof useRate> }) {
  const { draft, outcome, changing, leave, submit, reasonError } = rate
  const chosen = draft.level !== undefined
  return (
    <ActionBar>
      <View className={style.stack}>
        <Outcome of={outcome} />
        {reasonError && <View className={style.error}>{reasonError}</View>}
        <Row>
          {changing && <Button kind="quiet" text="不改了" onTap={leave} />}
          <Button
            text={chosen ? (changing ? '改好了' : '提交评价') : '先点一个笑脸'}
            disabled={!chosen}
            busy={outcome.busy}
            onTap={submit}
          />
        </Row>
      </View>
    </ActionBar>
  )
}
