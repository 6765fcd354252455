import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ReasonForm } from '../form/reason-form'
import type { ItemOf } from '../paging/use-pages'
import { placeOf } from './me'
import style from './people.module.scss'
import { roleText, termText } from './post-text'

type Props = { grant: ItemOf<'people.grants'>; may: boolean }

/** Who holds what, since when; ended with a reason by whoever may. */
export const GrantCard = memo(function GrantCard({ grant, may }: Props) {
  const { id: grantId, name } = grant
  const [ending, setEnding] = useState(false)
  const dismiss = useCommand('people.dismiss')
  return (
    <Card>
      <View className={style.head}>
        <View className={style.words}>
          <View className={style.name}>{name}</View>
          <View className={style.line}>{`${placeOf(grant)} · ${roleText(grant)}`}</View>
          <View className={style.note}>{termText(grant)}</View>
        </View>
        {may && !ending && <Button kind="quiet" small text="收回" onTap={() => setEnding(true)} />}
      </View>
      {ending && (
        <ReasonForm
          label={`为什么收回${name}的身份？`}
          hint="原因会留在记录里。收回后，他马上就不能再办这个身份的事。"
          placeholder="比如：换届、搬走、店铺转让"
          action="收回身份"
          command={dismiss}
          onSubmit={(reason) => void dismiss.run({ grantId, reason })}
          onCancel={() => setEnding(false)}
        />
      )}
    </Card>
  )
})
