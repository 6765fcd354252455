import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import type { Grade } from '#shared/domain/standing/grades.ts'
import { ranksOf } from '#shared/domain/standing/ranks.ts'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import style from '../council/council.module.scss'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import type { Pages } from '../paging/use-pages'
import { StandingRow } from './standing-row'
import type { Month, Row } from './types'

type Props = { pages: Pages<Row>; month: Month | undefined; grade: Grade | undefined }

/** Lists that begin with the best shop of all: only in these is a row's number its place. */
const fromTheTop = new Set<Grade | undefined>([undefined, 'red'])

/** The shops of one list in one month, best first. */
export function StandingList({ pages, month, grade }: Props) {
  usePullDownRefresh(() => void pages.reload())
  return (
    <Loaded query={pages}>
      {(rows) => {
        if (!month || rows.length === 0) return <Nothing month={month} grade={grade} />
        const ranks = fromTheTop.has(grade) ? ranksOf(rows) : undefined
        return (
          <>
            <Card flush>
              {rows.map((row, index) => (
                <StandingRow
                  key={row.shopId}
                  row={row}
                  period={month.period}
                  rank={month.state === 'closed' ? row.rank : ranks?.[index]}
                />
              ))}
            </Card>
            <More pages={pages} />
            {!pages.more && <View className={style.hint}>{ending(month, grade)}</View>}
          </>
        )
      }}
    </Loaded>
  )
}

function ending({ state }: Month, grade: Grade | undefined): string {
  if (grade === 'sparse') return '考核过一次，就能上榜。'
  if (grade) return '按分数从高到低。点一家店，看分数怎么来的。'
  return state === 'closed'
    ? '名册上的店都在这里了。点一家店，看分数怎么来的。'
    : '这个月既没考核过、也没人评过的店，不在这里。'
}

function Nothing({ month, grade }: { month: Month | undefined; grade: Grade | undefined }) {
  if (month?.state === 'withdrawn')
    return <Empty title="榜单已经撤下" note="公布有期限，到期自动撤下，不一直挂着。" />
  if (grade) return <Empty {...nothing[grade]} />
  return <Empty title="这个月还没有榜单" note="有店被考核或被评价以后，就会排出来。" />
}

const nothing: Record<Grade, { title: string; note: string }> = {
  red: { title: '红榜上还没有店', note: '分数到了红榜线，就会出现在这里。' },
  steady: { title: '这一栏没有店', note: '过了合格线、还没到红榜线的店在这里。' },
  black: { title: '没有店上黑榜', note: '这是好事。' },
  sparse: { title: '没有样本不足的店', note: '有评价、还没考核过的店会在这里。' },
}
