import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Bars } from '../../ui/bars'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Meter } from '../../ui/meter'
import { Screen } from '../../ui/screen'
import { Trend } from '../../ui/trend'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { useMe } from '../people/me'
import style from './fair.module.scss'
import { areasOf, type Kind, PlaceBar } from './place-bar'
import { type Areas, pointsOf, roundText } from './words'

type Props = { kind: Kind | undefined; area: string | undefined }

/** A place's numbers, what is inside it, and how it went over twelve rounds. */
export function AreasScreen({ kind: first = 'shop', area: from }: Props) {
  const { data: me } = useMe()
  const [kind, setKind] = useState<Kind>(first)
  const [chosen, setArea] = useState(from || undefined)
  const area = chosen ?? (me && areasOf(me)[0]?.[0])
  const pages = usePages('rating.areas', area ? { kind, area } : null)
  return (
    <Screen
      head={
        <Masthead
          title="各处的评价"
          over={pages.first && `${pages.first.area} · ${roundText(pages.first.round)}`}
          note="每个百分数旁边都写着多少人里的多少人。"
        />
      }
    >
      <PlaceBar kind={kind} onKind={setKind} area={area ?? ''} onArea={setArea} />
      {me && !area ? (
        <Empty title="还不知道您住在哪儿" note="登记住处以后，就能看身边的数字。" />
      ) : (
        <Loaded query={pages}>
          {(items) => pages.first && <Numbers view={pages.first} items={items} />}
        </Loaded>
      )}
      <More pages={pages} />
    </Screen>
  )
}

function Numbers({ view, items }: { view: Areas; items: readonly Areas['items'][number][] }) {
  const points = useMemo(() => pointsOf(view), [view])
  const bars = useMemo(
    () => items.map(({ name, satisfied }) => ({ label: name, ratio: satisfied })),
    [items],
  )
  const { own } = view
  return (
    <>
      <Card title={`${own.count} 人次`}>
        <Meter label="满意率" ratio={own.satisfied} unit="人" tone="good" />
        <Meter label="好评率" ratio={own.good} unit="人" tone="good" />
      </Card>
      {points.length > 1 && (
        <Card title="近 12 轮的满意率">
          <Trend label="满意率，百分之" points={points} />
          <View className={style.note}>没有点的那一轮，评的人还不够公开。</View>
        </Card>
      )}
      {bars.length > 0 && (
        <Card title="下面各处的满意率">
          <Bars bars={bars} unit="人" />
        </Card>
      )}
    </>
  )
}
