import { View } from '@tarojs/components'
import { ActionBar } from '../../ui/action-bar'
import { Button } from '../../ui/button'
import { Level } from '../../ui/level'
import { Row } from '../../ui/row'
import { Outcome } from '../form/outcome'
import style from './rating.module.scss'
import type { Rate } from './use-rate'
import { levelWords } from './words'

/** The five faces and the button, both under the thumb: one hand, from the first tap to the last. */
export function SubmitBar({ rate }: { rate: Rate }) {
  const { draft, change, outcome, changing, leave, submit, lacking } = rate
  const chosen = draft.level !== undefined
  return (
    <ActionBar>
      <View className={style.stack}>
        <Outcome of={outcome} />
        {lacking && <View className={style.error}>{lacking}</View>}
        <Level
          label="总体评价"
          words={levelWords}
          value={draft.level}
          onChange={(level) => change({ ...draft, level })}
        />
        {(chosen || changing) && (
          <Row>
            {changing && <Button kind="quiet" text="不改了" onTap={leave} />}
            <Button
              text={changing ? '改好了' : '提交评价'}
              disabled={!chosen}
              busy={outcome.busy}
              onTap={submit}
            />
          </Row>
        )}
      </View>
    </ActionBar>
  )
}
