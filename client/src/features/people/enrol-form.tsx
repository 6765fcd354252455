import { useState } from 'react'
import { roleRow } from '#shared/domain/people/role.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Outcome, wrong } from '../form/outcome'
import { AreaPicker } from './area-picker'
import { chosenOf, type Path, type Place } from './areas'

const levels = roleRow('resident').levels ?? []

/** Where one lives, from the district down, and the door. */
export function EnrolForm({ district, onEnrolled }: { district: Place; onEnrolled: () => void }) {
  const enrol = useCommand('people.enrol')
  const [path, setPath] = useState<Path>([district])
  const [address, setAddress] = useState('')
  const home = chosenOf(path, levels)
  const submit = async () => {
    if (home && (await enrol.run({ area: home.id, address }))) onEnrolled()
  }
  return (
    <>
      <AreaPicker title="您住在哪个社区？" path={path} onPath={setPath} accept={levels} />
      {home && (
        <Card>
          <Field
            label="楼栋门牌"
            placeholder="比如：3 号楼 2 门 502"
            hint="只给您社区的书记和网格员看，核实是不是住在这里。别人看不到。"
            max={60}
            error={wrong(enrol, 'address')}
            onInput={setAddress}
          />
          <Outcome of={enrol} />
          <Button
            text="交给社区核实"
            busy={enrol.busy}
            disabled={address.trim() === ''}
            onTap={() => void submit()}
          />
        </Card>
      )}
    </>
  )
}
