import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AreaLevel } from '#shared/domain/area/code.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import style from './area.module.scss'
import { AreaList } from './area-list'
import { belowOf, chosenOf, hereOf, levelName, type Path, type Place } from './areas'

type Props = {
  title: string
  path: Path
  onPath: (path: Path) => void
  /** Levels that may be chosen; what lies between is only passed through. */
  accept: readonly AreaLevel[]
}

/** Step by step from a place to one inside it. */
export function AreaPicker({ title, path, onPath, accept }: Props) {
  const [further, setFurther] = useState(false)
  const here = hereOf(path)
  const below = belowOf(here, accept)
  const chosen = chosenOf(path, accept)
  const move = (next: Path) => {
    setFurther(false)
    onPath(next)
  }
  const pick = ({ id, name }: Place) => move([...path, { id, name }])
  const backTo = (step: number) => move([path[0], ...path.slice(1, step)])
  return (
    <Card flush title={title}>
      {path.map((place, step) => (
        <Step
          key={place.id}
          place={place}
          chosen={place === chosen}
          {...(step > 0 && { onTap: () => backTo(step) })}
        />
      ))}
      {below && chosen && !further && (
        <View className={style.further}>
          <Button kind="quiet" small text={`再选到${below}`} onTap={() => setFurther(true)} />
          <View className={style.note}>不选也行。</View>
        </View>
      )}
      {below && (!chosen || further) && (
        <View className={style.below}>
          <View className={style.ask}>{`请选${below}`}</View>
          <AreaList key={here.id} parent={here.id} what={below} onPick={pick} />
        </View>
      )}
    </Card>
  )
}

type StepProps = { place: Place; chosen: boolean; onTap?: () => void }

const Step = ({ place, chosen, onTap }: StepProps) => (
  <Cell
    title={place.name}
    note={levelName(place)}
    trailing={<Trailing chosen={chosen} change={onTap !== undefined} />}
    onTap={onTap}
  />
)

const Trailing = ({ chosen, change }: { chosen: boolean; change: boolean }) => (
  <View className={style.trailing}>
    {chosen && <Tag tone="good" text="选好了" />}
    {change && <View className={style.change}>换一个</View>}
  </View>
)
