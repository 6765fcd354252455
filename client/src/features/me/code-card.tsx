import { Text, View } from '@tarojs/components'
import { aria } from '../../ui/aria'
import { Card } from '../../ui/card'
import style from './code-card.module.scss'

/** The code in two groups, as one reads it aloud; a voice spells it. */
export const CodeCard = ({ code }: { code: string }) => (
  <Card title="我的登记码">
    <View
      className={style.code}
      {...aria({ role: 'img', label: `登记码 ${code.split('').join(' ')}` })}
    >
      <Text userSelect className={style.group}>
        {code.slice(0, 4)}
      </Text>
      <Text userSelect className={style.group}>
        {code.slice(4)}
      </Text>
    </View>
    <View className={style.note}>
      社区或街镇请您担任什么事，把这八位念给社区书记或街镇就行。不用手机号，不用身份证。
    </View>
  </Card>
)
