import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import style from './code-card.module.scss'

/** The code in two groups, as one reads it aloud. */
export const CodeCard = ({ code }: { code: string }) => (
  <Card title="我的登记码">
    <View className={style.code}>{`${code.slice(0, 4)} ${code.slice(4)}`}</View>
    <View className={style.note}>
      社区或街镇请您担任什么事，把这八位念给他就行。不用手机号，不用身份证。
    </View>
  </Card>
)
