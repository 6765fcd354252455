import { MotionRow } from '../../../features/motion/motion-row'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { Empty } from '../../../ui/blank'
import { Card } from '../../../ui/card'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const nothing = {}

/** What this person raised or stands behind, and what became of it. */
export default function MyMotions() {
  const motions = usePages('motion.mine', nothing)
  return (
    <Screen
      query={motions}
      head={<Masthead title="我提的和支持的" note="办到哪一步，这里都看得到。" />}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="您还没有提过事" note="在“议事”里提一件，或者支持街坊提的。" />}
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
