import { type VentureMove, ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { ReasonAsk } from '../form/reason-ask'
import { Submit } from '../form/submit'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { VentureView } from './types'

const { moves } = ventureLifecycle
const onward = ['sign', 'build', 'run'] as const satisfies readonly VentureMove[]
const endButton = { kind: 'danger', text: '终止' } as const

/** On to the next stage, put right, or ended with a reason. */
export function VentureManage({ venture: { id: ventureId, may } }: { venture: VentureView }) {
  const move = useCommand('alliance.moveVenture')
  const end = useCommand('alliance.moveVenture')
  if (may.length === 0) return null
  const next = onward.find((one) => may.includes(one))
  return (
    <Card title="我来管">
      {next && (
        <Submit
          command={move}
          text={`到下一步：${moves[next].zh}`}
          onSubmit={() => void move.run({ ventureId, move: next })}
        />
      )}
      {may.includes('amend') && (
        <Row>
          <Button
            kind="quiet"
            text="改名称、成员或投资额"
            onTap={() => go(routes.editVenture, { ventureId })}
          />
        </Row>
      )}
      {may.includes('end') && (
        <ReasonAsk
          button={endButton}
          label="为什么终止？"
          hint="大家都看得到。终止了就不能再往下走，要另登记一个。"
          placeholder="比如：地没有谈成"
          action="终止这个项目"
          command={end}
          onSubmit={(reason) =>
            void end.run({ ventureId, move: 'end', reason: reason.trim() || undefined })
          }
        />
      )}
    </Card>
  )
}
