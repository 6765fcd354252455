import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '../../cloud'
import { Choice } from '../../ui/choice'
import { Submit } from '../form/submit'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import type { ActProps } from './acts'
import type { MotionCard } from './types'

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
            <Choice
              stacked
              label="并到哪一件"
              options={[
                ...near.map((one) => optionOf(one, '看着像是一件事 · ')),
                ...items
                  .filter(({ id }) => id !== motionId && !isNear(id))
                  .map((one) => optionOf(one)),
              ]}
              value={intoId}
              onChange={setInto}
            />
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

const optionOf = ({ id, title, supporters }: MotionCard, alike = '') => ({
  value: id,
  label: title,
  note: `${alike}${supporters} 人支持`,
})
