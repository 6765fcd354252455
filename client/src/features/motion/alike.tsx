import type { ReactNode } from 'react'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Loaded } from '../paging/loaded'
import { MotionRow } from './motion-row'

type Props = { councilId: string; title: string; text: string; children: ReactNode }

/** What reads like it: one tap away from standing behind it, instead of raising it twice. */
export function Alike({ councilId, title, text, children }: Props) {
  const alike = useQuery('motion.similar', { councilId, title, text })
  return (
    <Loaded query={alike}>
      {(found) => (
        <>
          {found.length > 0 && (
            <Card flush title="是不是已经有人提过？">
              {found.map((motion) => (
                <MotionRow key={motion.id} motion={motion} />
              ))}
            </Card>
          )}
          <Card title={found.length > 0 ? '都不是，我的是另一件' : '还没有人提过'}>
            {found.length > 0 && <Say text="是同一件的话，点开它支持一下，办得更快。" />}
            {children}
          </Card>
        </>
      )}
    </Loaded>
  )
}
