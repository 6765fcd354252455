import { View } from '@tarojs/components'
import { memo } from 'react'
import { percentText, type Ratio } from '#shared/kernel/ratio.ts'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Meter } from '../../ui/meter'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './signing-card.module.scss'
import type { CouncilCard } from './types'

/** More seals than this are no longer a picture. */
const mostSeals = 120

/** How many of the street's shops have put their seal under the covenant. */
export const SigningCard = memo(function SigningCard({ council }: { council: CouncilCard }) {
  const { id, name, signing } = council
  if (!signing) return null
  const few = signing.denominator > 0 && signing.denominator <= mostSeals
  return (
    <Card title={name}>
      <Figure
        value={percentText(signing)}
        unit={`· ${signing.numerator} / ${signing.denominator} 家`}
        caption="已经签约"
        tone="accent"
      />
      {few ? <Seals ratio={signing} /> : <Meter label="签约率" ratio={signing} unit="家" />}
      <Button kind="quiet" text="读条约" onTap={() => go(routes.text, { councilId: id })} />
    </Card>
  )
})

/** One seal a shop: red where it has signed, an empty place where it has not. */
function Seals({ ratio: { numerator, denominator } }: { ratio: Ratio }) {
  const label = `${denominator} 家店里 ${numerator} 家已签约`
  return (
    <View className={style.seals} {...aria({ role: 'img', label })}>
      {Array.from({ length: denominator }, (_, shop) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a seal is nothing but its place
        <View key={shop} className={shop < numerator ? style.seal : style.place} />
      ))}
    </View>
  )
}
