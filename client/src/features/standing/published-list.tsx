import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import style from '../council/council.module.scss'
import { Loaded } from '../paging/loaded'
import { EntryRow } from './entry-row'
import type { MonthList } from './types'
import { publicText } from './words'

type Props = { councilId: string; period: string; which: 'red' | 'black' }

/** A closed month's red or black list as it was published, with why, until when, and what was corrected since. */
export function PublishedList({ councilId, period, which }: Props) {
  const query = useQuery('standing.list', { councilId, period })
  usePullDownRefresh(() => void query.reload())
  return (
    <Loaded query={query}>
      {({ list }) =>
        list ? <Entries list={list} which={which} /> : <Empty title="这个月还没有结榜" />
      }
    </Loaded>
  )
}

/** As many at once as scroll lightly. */
const step = 50

function Entries({ list, which }: { list: MonthList; which: Props['which'] }) {
  const [shown, setShown] = useState(step)
  const entries = list[which]
  if (entries.length === 0) return <Empty {...nothing[which]} />
  return (
    <>
      <View className={style.hint}>{publicText(which, list)}</View>
      <Card flush>
        {entries.slice(0, shown).map((entry) => (
          <EntryRow key={entry.shopId} entry={entry} period={list.period} which={which} />
        ))}
      </Card>
      {shown < entries.length && (
        <Row>
          <Button kind="quiet" text="再看一些" onTap={() => setShown(shown + step)} />
        </Row>
      )}
    </>
  )
}

const nothing = {
  red: { title: '红榜上没有店', note: '这个月没有店到红榜线，或者公布期已过。' },
  black: { title: '没有店上黑榜', note: '这是好事，或者公布期已过。' },
} as const
