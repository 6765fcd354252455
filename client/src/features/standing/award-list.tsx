import { useCommand } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { ReasonAsk } from '../form/reason-ask'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { AwardCell } from './award-cell'
import type { Award } from './types'

type Props = { councilId: string; shopId?: string }

/** Rewards and penalties, those in force first; whoever answers for them may take one back. */
export function AwardList({ councilId, shopId }: Props) {
  const pages = usePages('standing.awards', { councilId, ...(shopId && { shopId }) })
  const steward = pages.first?.may.includes('revoke') ?? false
  return (
    <>
      <Loaded query={pages}>
        {(awards) =>
          awards.length === 0 ? (
            <Empty
              title="还没有奖惩记录"
              note="结榜以后，理事会可以给红榜的店记奖励，给黑榜的店定约束。"
            />
          ) : (
            <Card>
              {awards.map((award) => (
                <AwardCell key={award.id} award={award} withShop={!shopId}>
                  {steward && award.state === 'given' && <Revoke award={award} />}
                </AwardCell>
              ))}
            </Card>
          )
        }
      </Loaded>
      <More pages={pages} />
    </>
  )
}

const takeBack = { kind: 'quiet', small: true, text: '撤回' } as const

function Revoke({ award: { id: awardId } }: { award: Award }) {
  const revoke = useCommand('standing.revoke')
  return (
    <ReasonAsk
      button={takeBack}
      label="为什么撤回"
      hint="店家看得到。"
      placeholder="比如：申诉成立，分数已更正"
      action="撤回这一条"
      command={revoke}
      onSubmit={(reason) => void revoke.run({ awardId, reason })}
    />
  )
}
