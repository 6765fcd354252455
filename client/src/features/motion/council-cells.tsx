import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Row } from '../../ui/row'
import { go } from '../paging/go'
import { routes } from '../routes'
import { RaiseButtons, waysOpen } from './entries'
import style from './motion.module.scss'

type Props = { councilId: string; may: readonly string[] }

/** What this person may bring before this council, and the desk of those who plan. */
export function MotionEntries({ councilId, may }: Props) {
  const raises = waysOpen(may).length > 0
  const plans = may.includes('plan')
  if (!raises && !plans) return null
  return (
    <Card flush title="有事就提">
      {raises && (
        <View className={style.inside}>
          <Row>
            <RaiseButtons councilId={councilId} may={may} />
          </Row>
        </View>
      )}
      {plans && (
        <Cell
          title="秘书处案头"
          note="等着立题、答复、催办的"
          onTap={() => go(routes.motionDesk, { councilId })}
        />
      )}
    </Card>
  )
}
