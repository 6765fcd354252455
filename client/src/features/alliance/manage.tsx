import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { AllianceView } from './types'

/** What its seats and officers may do with it now. */
export function Manage({ alliance: { id: councilId, may, sums } }: { alliance: AllianceView }) {
  if (may.length === 0) return null
  return (
    <Card title="我来管">
      {may.includes('addVenture') && (
        <Button text="登记一个合作项目" onTap={() => go(routes.editVenture, { councilId })} />
      )}
      <Row wrap>
        {may.includes('importVentures') && (
          <Button
            kind="quiet"
            text="导入项目"
            onTap={() => go(routes.importAlliance, { councilId, table: 'ventures' })}
          />
        )}
        {may.includes('importMembers') && (
          <Button
            kind="quiet"
            text="导入成员"
            onTap={() => go(routes.importAlliance, { councilId, table: 'members' })}
          />
        )}
      </Row>
      {may.includes('tellTalents') && <Talents councilId={councilId} talents={sums.talents} />}
    </Card>
  )
}

function Talents({ councilId, talents }: { councilId: string; talents: number }) {
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const tell = useCommand('alliance.tellTalents')
  const send = async () => {
    const done = await tell.run({ councilId, talents: Number(said) })
    if (done) setAsking(false)
  }
  if (!asking)
    return (
      <Row>
        <Button kind="quiet" text="填研发人才" onTap={() => setAsking(true)} />
      </Row>
    )
  return (
    <>
      <Field
        label="研发人才（人）"
        type="number"
        max={7}
        initial={talents > 0 ? String(talents) : ''}
        placeholder="比如：320"
        error={wrong(tell, 'talents')}
        onInput={setSaid}
      />
      <Submit
        command={tell}
        text="填好了"
        ready={/^\d{1,7}$/.test(said)}
        onSubmit={() => void send()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
