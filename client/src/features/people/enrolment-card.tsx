import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Row } from '../../ui/row'
import { Outcome } from '../form/outcome'
import { ReasonForm } from '../form/reason-form'
import type { ItemOf } from '../paging/use-pages'

/** One neighbour who waits: yes, or no with the reason that they will read. */
export function EnrolmentCard({ enrolment }: { enrolment: ItemOf<'people.enrolments'> }) {
  const { id: enrolmentId, name, place, address } = enrolment
  const [declining, setDeclining] = useState(false)
  const admit = useCommand('people.admit')
  const decline = useCommand('people.decline')
  return (
    <Card>
      <Cell title={name} note={`${place} · ${address}`} />
      <Outcome of={admit} />
      {declining ? (
        <ReasonForm
          label="哪里不符？"
          hint="本人会看到这句话，好重新登记。"
          placeholder="比如：3 号楼没有 502，请核对门牌"
          action="退回登记"
          command={decline}
          onSubmit={(reason) => void decline.run({ enrolmentId, reason })}
          onCancel={() => setDeclining(false)}
        />
      ) : (
        <Row>
          <Button kind="quiet" text="不符，退回" onTap={() => setDeclining(true)} />
          <Button
            text="住这里，通过"
            busy={admit.busy}
            onTap={() => void admit.run({ enrolmentId })}
          />
        </Row>
      )}
    </Card>
  )
}
