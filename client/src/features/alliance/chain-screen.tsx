import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import style from './alliance.module.scss'
import { amountText, countsText } from './words'

/** The alliances along one chain. */
export function ChainScreen({ chain }: { chain: string }) {
  const alliances = usePages('alliance.list', { chain })
  return (
    <Loaded query={alliances}>
      {(items) => (
        <>
          <Card flush title="这条链上的联盟">
            {items.length === 0 && (
              <View className={style.none}>您能看到的地方，这条链上现在没有联盟。</View>
            )}
            {items.map(({ id, name, place, sums }) => (
              <Cell
                key={id}
                title={name}
                note={`${place} · ${countsText(sums)}`}
                trailing={<View className={style.money}>{amountText(sums)}</View>}
                onTap={() => go(routes.alliance, { councilId: id })}
              />
            ))}
          </Card>
          <More pages={alliances} />
        </>
      )}
    </Loaded>
  )
}
