import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import type { Grade } from '#shared/domain/standing/grades.ts'
import { ranksOf } from '#shared/domain/standing/ranks.ts'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import style from '../council/council.module.scss'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { StandingRow } from './standing-row'

type Props = { councilId: string; period: string; grade: Grade | undefined }

/** Lists that begin with the best shop of all: only in these is a row's number its place. */
const fromTheTop = new Set<Grade | undefined>([undefined, 'red'])

/** The shops of one list in one month, best first. */
export function StandingList({ councilId, period, grade }: Props) {
  const pages = usePages('standing.month', { councilId, period, ...(grade && { grade }) })
  usePullDownRefresh(() => void pages.reload())
  return (
    <Loaded query={pages}>
      {(rows) => {
        if (rows.length === 0) return <Nothing grade={grade} />
        const ranks = fromTheTop.has(grade) ? ranksOf(rows) : undefined
        return (
          <>
            <Card flush>
              {rows.map((row, index) => (
                <StandingRow key={row.shopId} row={row} rank={ranks?.[index]} />
              ))}
            </Card>
            <More pages={pages} />
            {!pages.more && <View className={style.hint}>{ending(grade)}</View>}
          </>
        )
      }}
    </Loaded>
  )
}

function ending(grade: Grade | undefined): string {
  if (grade === 'sparse') return '考核过一次，就能上榜。'
  return grade ? '按分数从高到低。' : '这个月既没考核过、也没人评过的店，不在这里。'
}

const Nothing = ({ grade }: { grade: Grade | undefined }) =>
  grade === undefined ? (
    <Empty title="这个月还没有榜单" note="有店被考核或被评价以后，就会排出来。" />
  ) : (
    <Empty {...nothing[grade]} />
  )

const nothing: Record<Grade, { title: string; note: string }> = {
  red: { title: '红榜上还没有店', note: '分数到了红榜线，就会出现在这里。' },
  steady: { title: '这一栏没有店', note: '过了合格线、还没到红榜线的店在这里。' },
  black: { title: '没有店上黑榜', note: '这是好事。' },
  sparse: { title: '没有样本不足的店', note: '有评价、还没考核过的店会在这里。' },
}
