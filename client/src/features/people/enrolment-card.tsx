import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Outcome } from '../form/outcome'
import { ReasonForm } from '../form/reason-form'
import type { ItemOf } from '../paging/use-pages'
import style from './people.module.scss'

type Props = {
  enrolment: ItemOf<'people.enrolments'>
  /** Settled: the card goes, its sentence stays. */
  onDone: (sentence: string) => void
}

/** One neighbour who waits: yes, or no with the reason that they will read. */
export function EnrolmentCard({ enrolment, onDone }: Props) {
  const { id: enrolmentId, name, place, address, createdAt } = enrolment
  const [declining, setDeclining] = useState(false)
  const admit = useCommand('people.admit')
  const decline = useCommand('people.decline')
  const yes = async () => {
    if (await admit.run({ enrolmentId })) onDone(`${name}通过了，现在是${place}的居民。`)
  }
  const no = async (reason: string) => {
    if (await decline.run({ enrolmentId, reason })) onDone(`退回了${name}的登记，他会看到原因。`)
  }
  return (
    <Card title={name}>
      <View>
        <View className={style.line}>{`${place} · ${address}`}</View>
        <View className={style.note}>{`${clockText(createdAt, new Date())} 登记`}</View>
      </View>
      <Outcome of={admit} />
      {declining ? (
        <ReasonForm
          label="哪里不符？"
          hint="本人会看到这句话，好重新登记。"
          placeholder="比如：3 号楼没有 502，请核对门牌"
          action="退回登记"
          command={decline}
          onSubmit={(reason) => void no(reason)}
          onCancel={() => setDeclining(false)}
        />
      ) : (
        <Row>
          <Button kind="quiet" text="退回" onTap={() => setDeclining(true)} />
          <Button text="通过" busy={admit.busy} onTap={() => void yes()} />
        </Row>
      )}
    </Card>
  )
}
