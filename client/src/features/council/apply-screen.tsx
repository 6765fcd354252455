import { useState } from 'react'
import { type CouncilKind, keepsCovenant } from '#shared/domain/council/kinds.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { goBack } from '../paging/go'
import { usePages } from '../paging/use-pages'
import { grantsAs, type Me, placeOf } from '../people/me'
import { UnitForm } from './unit-form'

type Props = { me: Me; councilId: string; kind: CouncilKind; enters: boolean }

export const ApplyScreen = ({ enters, ...props }: Props) =>
  enters ? <Entering {...props} /> : <Applying {...props} />

type Inner = Omit<Props, 'enters'>

/** By whoever speaks for it: shops are one's own. */
function Applying({ me, councilId, kind }: Inner) {
  const apply = useCommand('council.apply')
  const [done, setDone] = useState('')
  const shops = grantsAs(me, ['merchant']).flatMap((grant) =>
    grant.shopId ? [{ value: grant.shopId, label: placeOf(grant) }] : [],
  )
  if (done) return <Done text={`${done}的申请交上去了，接纳了没有，消息里会告诉您。`} />
  return (
    <UnitForm
      kind={kind}
      shops={shops}
      command={apply}
      action="申请加入"
      onSubmit={async (wanted) => {
        const unit = await apply.run({ councilId, ...wanted })
        if (unit) setDone(unit.name)
      }}
    />
  )
}

/** By the desk: shops are those on the council's register. */
function Entering({ councilId, kind }: Inner) {
  const enter = useCommand('council.enter')
  const [done, setDone] = useState('')
  const register = usePages('shop.list', keepsCovenant({ kind }) ? { councilId } : null)
  const shops = (register.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
  if (done) return <Done text={`${done}登记好了，现在就是成员。`} />
  return (
    <UnitForm
      kind={kind}
      shops={shops}
      command={enter}
      action="登记"
      onSubmit={async (wanted) => {
        const unit = await enter.run({ councilId, ...wanted })
        if (unit) setDone(unit.name)
      }}
    />
  )
}

const Done = ({ text }: { text: string }) => (
  <>
    <Say tone="good" text={text} />
    <Row>
      <Button text="好" onTap={goBack} />
    </Row>
  </>
)
