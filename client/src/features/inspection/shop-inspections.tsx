import { View } from '@tarojs/components'
import { memo } from 'react'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { type ItemOf, usePages } from '../paging/use-pages'
import { routes } from '../routes'
import { sendersText } from './senders'
import style from './shop-inspections.module.scss'

/** Every visit to the shop, the latest first. */
export const ShopInspections = memo(function ShopInspections({ shopId }: { shopId: string }) {
  const visits = usePages('inspection.list', { shopId })
  return (
    <>
      <Loaded query={visits}>
        {(items) => (
          <Card title="历次考核" flush={items.length > 0}>
            {items.length === 0 && <View>还没有来考核过。来过之后，每一分都会写在这里。</View>}
            {items.map((visit) => (
              <Visit key={visit.id} visit={visit} />
            ))}
          </Card>
        )}
      </Loaded>
      <More pages={visits} />
    </>
  )
})

const Visit = memo(function Visit({ visit }: { visit: ItemOf<'inspection.list'> }) {
  const { id: inspectionId, at, by, kind, score } = visit
  return (
    <Cell
      title={clockText(at, new Date())}
      note={`${sendersText(by)}${score?.vetoed ? ' · 一票否决' : ''}${kind === 'second' ? ' · 复看，不计分' : ''}`}
      trailing={<View className={style.score}>{score ? `${score.score} 分` : '还没评完'}</View>}
      onTap={() => go(routes.inspection, { inspectionId })}
    />
  )
})
