import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { press } from '../../ui/press'
import { goToTab } from '../paging/go'
import style from './council.module.scss'
import type { Home } from './words'

/** How many of the shops keep the covenant. */
export function CovenantCard({ home: { signing, editionTitle } }: { home: Home }) {
  if (!signing) return null
  const left = signing.denominator - signing.numerator
  return (
    <Card title="大家签的公约">
      {signing.denominator > 0 && <Meter label="签约率" ratio={signing} unit="家" />}
      <View className={style.hint}>{signedText(signing.denominator, left)}</View>
      <View className={style.fold} {...press({ onTap: toCovenant, label: '看公约和签约的店' })}>
        <View className={style.foldWords}>{`《${editionTitle}》`}</View>
        <View className={style.foldAction}>去看看</View>
      </View>
    </Card>
  )
}

const toCovenant = () => goToTab('covenant')

function signedText(register: number, left: number): string {
  if (register === 0) return '名册上还没有店。'
  return left === 0 ? '在册的店都签了。' : `在册 ${register} 家店，还有 ${left} 家没签。`
}
