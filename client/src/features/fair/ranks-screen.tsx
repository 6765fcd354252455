import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Masthead } from '../../ui/masthead'
import { Meter } from '../../ui/meter'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { useMe } from '../people/me'
import { routes } from '../routes'
import style from './fair.module.scss'
import { areasOf, type Kind, PlaceBar } from './place-bar'
import { changeText, type Ranked, rateText, roundText } from './words'

type List = 'ranked' | 'few' | 'doubted'

const lists = [
  ['ranked', '排名'],
  ['few', '样本不足'],
  ['doubted', '正在核实'],
] as const

const about: Record<List, string> = {
  ranked: '按“至少有多满意”排：人多又稳的在前，几个人都说好的排不到一百个人都说好的前面。',
  few: '评的人还不够，先不排名次。',
  doubted: '有一天新住户的评价来得特别集中，街镇正在核实。票都还算着，只是先不排名次。',
}

const none: Record<List, string> = {
  ranked: '有十个人评过才排名次。评得还不多的，在“样本不足”里。',
  few: '评价五份一起公开。人数够了的，在“排名”里。',
  doubted: '现在没有要核实的。',
}

/** Who stands where among their like, with the counts beside every rate. */
export function RanksScreen() {
  const { data: me } = useMe()
  const [kind, setKind] = useState<Kind>('shop')
  const [chosen, setArea] = useState<string>()
  const [list, setList] = useState<List>('ranked')
  const area = chosen ?? (me && areasOf(me)[0]?.[0])
  const pages = usePages('rating.ranks', area ? { kind, area, list } : null)
  return (
    <Screen
      head={
        <Masthead
          title="谁做得好"
          over={pages.first && `${pages.first.area} · ${roundText(pages.first.round)}`}
          note={about[list]}
        />
      }
    >
      <PlaceBar kind={kind} onKind={setKind} area={area ?? ''} onArea={setArea} />
      <Chips label="哪一份名单" options={lists} value={list} onChange={setList} />
      {me && !area ? (
        <Empty title="还不知道您住在哪儿" note="登记住处以后，就能看身边的排名。" />
      ) : (
        <Loaded query={pages}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title="这里还没有" note={none[list]} />
            ) : (
              <Card>
                {rows.map((row) => (
                  <RankRow key={`${row.subject.kind}:${row.subject.id}`} row={row} />
                ))}
              </Card>
            )
          }
        </Loaded>
      )}
      <More pages={pages} />
      <Row>
        <Button
          kind="quiet"
          text="看各个地方的数字"
          onTap={() => go(routes.ratingAreas, { kind, area: area ?? '' })}
        />
      </Row>
    </Screen>
  )
}

const RankRow = memo(function RankRow({ row }: { row: Ranked }) {
  const { name, place, satisfied, good, before } = row
  return (
    <View className={style.row}>
      <View className={style.head}>
        {place !== null && <View className={style.place}>{`第 ${place} 名`}</View>}
        <View className={style.name}>{name}</View>
        <Tag text={`${row.count} 人评`} />
      </View>
      <Meter label="满意率" ratio={satisfied} unit="人" tone="good" />
      <View className={style.note}>
        {`${rateText('好评率', good)}；${changeText(satisfied, before)}`}
      </View>
    </View>
  )
})
