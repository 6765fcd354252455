import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { Submit } from '../form/submit'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import type { ActProps } from './acts'
import type { MotionCard } from './types'

type Choosing = { value: string; onPick: (id: string) => void }

/** Into which one: those that read alike first, then all that are open. */
export function Merge({ motion, onClose }: ActProps) {
  const { id: motionId, councilId } = motion
  const [intoId, setInto] = useState('')
  const merge = useCommand('motion.merge')
  const open = usePages('motion.list', { councilId, stage: 'open' })
  const alike = useQuery('motion.similar', { councilId, title: motion.title, text: motion.text })
  const near = (alike.data ?? []).filter(({ id }) => id !== motionId)
  const isNear = (id: string) => near.some((one) => one.id === id)
  return (
    <>
      <Loaded query={open}>
        {(items) => (
          <View>
            {near.map((one) => (
              <Target key={one.id} motion={one} value={intoId} onPick={setInto} alike />
            ))}
            {items
              .filter(({ id }) => id !== motionId && !isNear(id))
              .map((one) => (
                <Target key={one.id} motion={one} value={intoId} onPick={setInto} />
              ))}
            <More pages={open} />
          </View>
        )}
      </Loaded>
      <Submit
        command={merge}
        text={intoId ? '并过去，附议的人一起' : '先选一件'}
        ready={intoId !== ''}
        onSubmit={() => void merge.run({ motionId, intoId }).then((done) => done && onClose())}
        onCancel={onClose}
      />
    </>
  )
}

type TargetProps = Choosing & { motion: MotionCard; alike?: boolean }

const Target = ({ motion: { id, title, supporters }, value, onPick, alike }: TargetProps) => (
  <Cell
    title={title}
    note={`${alike ? '看着像是一件事 · ' : ''}${supporters} 人支持`}
    trailing={id === value ? <Tag tone="good" text="选好了" /> : undefined}
    onTap={() => onPick(id)}
  />
)
