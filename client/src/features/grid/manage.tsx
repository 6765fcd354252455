import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { ReasonAsk } from '../form/reason-ask'
import { go } from '../paging/go'
import { pages } from '../people/pages'
import { AmendForm } from './amend-form'
import type { GridView } from './types'

const retireButton = { kind: 'danger', text: '撤并这个网格' } as const

/** What its officers may do with it now. */
export function Manage({ grid }: { grid: GridView }) {
  const { id: gridId, may } = grid
  const retire = useCommand('grid.retire')
  const [step, setStep] = useState<'look' | 'amend' | 'amended'>('look')
  if (may.length === 0) return null
  if (step === 'amend')
    return (
      <Card title="更正这个网格">
        <AmendForm grid={grid} onDone={(saved) => setStep(saved ? 'amended' : 'look')} />
      </Card>
    )
  return (
    <Card title="我来管">
      {step === 'amended' && <Say tone="good" text="改好了，名册上已经是新的。" />}
      <Row>
        {may.includes('amend') && (
          <Button kind="quiet" text="更正" onTap={() => setStep('amend')} />
        )}
        {may.includes('appoint') && (
          <Button kind="quiet" text="请网格员" onTap={() => go(pages.appoint)} />
        )}
      </Row>
      {may.includes('retire') && (
        <ReasonAsk
          button={retireButton}
          label="为什么撤并？"
          hint="撤了就不能再用这个编号。还住着人、还有网格员的网格撤不了。"
          placeholder="比如：并入二网格"
          action="撤并"
          command={retire}
          onSubmit={(reason) => void retire.run({ gridId, reason })}
        />
      )}
    </Card>
  )
}
