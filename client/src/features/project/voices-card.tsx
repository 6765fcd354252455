import { View } from '@tarojs/components'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Row } from '../../ui/row'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { routes } from '../routes'
import style from './project.module.scss'

/** What its neighbours think of it, and the way to say so oneself. */
export function VoicesCard({ projectId: id }: { projectId: string }) {
  const subject = { kind: 'project', id } as const
  const voices = useQuery('rating.subject', { subject })
  const rate = () => go(routes.rate, subject)
  return (
    <Card title="邻居们怎么看">
      <Loaded query={voices}>
        {({ allRounds, may, mine }) => (
          <>
            {allRounds.count === 0 ? (
              <View className={style.note}>满五个人评过，这里就有数字。</View>
            ) : (
              <Meter label="满意率" ratio={allRounds.satisfied} unit="人" tone="good" />
            )}
            <Row>
              <Button
                kind="quiet"
                text={may.length > 0 && !mine ? '我来评一评' : '看大家的评价'}
                onTap={rate}
              />
            </Row>
          </>
        )}
      </Loaded>
    </Card>
  )
}
