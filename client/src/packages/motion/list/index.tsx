import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../../cloud'
import { RaiseButtons, waysOpen } from '../../../features/motion/entries'
import style from '../../../features/motion/motion.module.scss'
import { MotionRow } from '../../../features/motion/motion-row'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Card } from '../../../ui/card'
import { Chips } from '../../../ui/chips'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const stages = [
  ['open', '在办'],
  ['seconding', '等附议'],
  ['resolved', '有结果'],
  ['over', '结束'],
] as const
type Stage = (typeof stages)[number][0]
const stageOf = (wanted: string | undefined): Stage =>
  stages.find(([stage]) => stage === wanted)?.[0] ?? 'open'

/** A council's motions, the latest first, by how far they are. */
export default function Motions() {
  const { councilId = '', stage: wanted } = useRouter().params
  const [stage, setStage] = useState<Stage>(() => stageOf(wanted))
  const home = useQuery('council.home', { councilId })
  const motions = usePages('motion.list', { councilId, stage })
  const may = home.data?.may ?? []
  const head = (
    <Masthead over={home.data?.name} title="大家的事" note="提出来的、在办的、办成的，都在这里。">
      <View className={style.under}>
        <Chips label="看哪些" options={stages} value={stage} onChange={setStage} />
      </View>
    </Masthead>
  )
  return (
    <Screen
      query={motions}
      head={head}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="这里还没有" note="换一栏看看，或者您来提一件。" />}
      bar={
        waysOpen(may).length > 0 && (
          <ActionBar>
            <RaiseButtons councilId={councilId} may={may} />
          </ActionBar>
        )
      }
    >
      {(items) => (
        <Card flush>
          {items.map((motion) => (
            <MotionRow key={motion.id} motion={motion} />
          ))}
          <More pages={motions} />
        </Card>
      )}
    </Screen>
  )
}
