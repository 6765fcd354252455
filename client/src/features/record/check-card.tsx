import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Hash } from './hash'
import style from './record.module.scss'
import { useCheck } from './use-check'

const how = {
  days: '在您自己的手机上，从第一天起一天一天重算指纹。少一天、多一天、改一个字，都会找出来。算完请和您抄下来的对一对。',
  record:
    '在您自己的手机上，从第一条起一条一条重算指纹，再和每天公布的对一对。少一条、多一条、改一个字，都会找出来。',
}
const whatNow = '请截个图，交给区考核办，也可以和抄过每日指纹的邻居对一对。'

/** One tap: everything is fetched and reckoned again here, and the first broken link is named. */
export function CheckCard({ councilId }: { councilId?: string }) {
  const { running, said, found, error, run } = useCheck(councilId)
  return (
    <Card title="自己核对一遍">
      <View className={style.note}>{councilId ? how.record : how.days}</View>
      {running && <Say text={said} />}
      {error && <Say tone="bad" text={error} />}
      {found.map(({ sound, text, hash }) => (
        <View key={text} className={style.found}>
          <Say tone={sound ? 'good' : 'bad'} text={sound ? text : `对不上。${text}`} />
          {!sound && <View className={style.note}>{whatNow}</View>}
          {hash && <Hash name="算到最后的指纹" hash={hash} />}
        </View>
      ))}
      <Button
        kind={found.length > 0 ? 'quiet' : 'primary'}
        text={found.length > 0 ? '再核对一遍' : '开始核对'}
        busy={running}
        onTap={() => void run()}
      />
    </Card>
  )
}
