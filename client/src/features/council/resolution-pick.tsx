import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import style from './council.module.scss'

type Props = {
  councilId: string
  value: string
  error: string | undefined
  onPick: (resolutionId: string) => void
}

/** The resolution that a charter is changed by: those that two thirds carried, newest first. */
export function ResolutionPick({ councilId, value, error, onPick }: Props) {
  const pages = usePages('vote.resolutions', { councilId })
  return (
    <Card flush title="照哪一份决议">
      <Loaded query={pages}>
        {(resolutions) => {
          const fit = resolutions.filter(({ rule }) => rule === 'twoThirds' || rule === 'unanimous')
          if (fit.length === 0)
            return <View className={style.none}>还没有三分之二以上通过的决议。</View>
          return fit.map(({ id, title, about }) => (
            <Cell
              key={id}
              title={title}
              note={about}
              trailing={id === value && <Tag tone="good" text="选好了" />}
              onTap={() => onPick(id)}
            />
          ))
        }}
      </Loaded>
      <More pages={pages} />
      {error && <View className={style.unfolded}>{error}</View>}
    </Card>
  )
}
