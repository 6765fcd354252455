import type { Edition } from '#shared/domain/covenant/edition.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Inspection } from '#shared/domain/inspection/inspection.ts'
import { departments } from '#shared/domain/people/role.ts'
import type { Correction } from '#shared/domain/standing/correction.ts'
import { grades } from '#shared/domain/standing/grades.ts'
import type { Standing } from '#shared/domain/standing/standing.ts'
import { dayOf, timeText } from '#shared/kernel/time.ts'
import type { SheetToWrite } from '../lib/sheet/write.ts'

export type Visit = Pick<Inspection, 'id' | 'shopId' | 'at' | 'score' | 'parts'>
export type Late = Pick<Correction, 'id' | 'shopId' | 'because' | 'before' | 'after' | 'at'>

/** A council's month, as the street is handed it. */
export type MonthOnPaper = {
  readonly title: string
  readonly edition: Edition
  /** In the order of the list. */
  readonly standings: readonly Standing[]
  readonly visits: readonly Visit[]
  readonly corrections: readonly Late[]
}

const columns = (...titles: readonly (string | readonly [string, number])[]) =>
  titles.map((title) =>
    typeof title === 'string' ? { title } : { title: title[0], width: title[1] },
  )

const hundredths = (total: number) => total / 100
const clockText = (at: Date) => `${dayOf(at)} ${timeText(at)}`

/** Four sheets; every rate with its two counts. */
export const workbookOf = (month: MonthOnPaper): SheetToWrite[] => [
  ranking(month),
  itemSheet(month),
  visitSheet(month),
  correctionSheet(month),
]

const rankingColumns = columns(
  '名次',
  '编号',
  ['店名', 24],
  '分数',
  '榜单',
  '星级',
  '考核次数',
  '考核得分合计',
  '评价条数',
  '评价级数合计',
  '互查次数',
  '互查得分合计',
  '复查不合格次数',
  '更正后分数',
  '更正后榜单',
)

function ranking({ title, standings, corrections }: MonthOnPaper): SheetToWrite {
  const last = new Map(corrections.map((correction) => [correction.shopId, correction.after]))
  return {
    name: '榜单',
    note: `${title}。分数满分 100；考核、互查的“合计”是各次得分之和，除以次数为平均；评价的“合计”是各条 1–5 级之和。`,
    columns: rankingColumns,
    rows: standings.map((row) => rankingRow(row, last.get(row.shopId))),
  }
}

const rankingRow = (row: Standing, after: Late['after'] | undefined) => [
  row.rank,
  row.shopNumber,
  row.shopName,
  row.score,
  grades[row.grade].zh,
  row.stars,
  row.inspections.count,
  hundredths(row.inspections.total),
  row.ratings.count,
  row.ratings.total,
  row.mutual.count,
  hundredths(row.mutual.total),
  row.failedRechecks,
  after?.score ?? null,
  after ? grades[after.grade].zh : null,
]

function itemSheet({ title, edition, standings }: MonthOnPaper): SheetToWrite {
  const items = itemsOf(edition)
  return {
    name: '各项得分',
    note: `${title}。每一项两列：得到的分、适用的总分；没有适用过的空着。`,
    columns: columns(
      '编号',
      ['店名', 24],
      ...items.flatMap(({ no, title: name }) => [`${no}.${name} 得分`, `${no}.${name} 适用`]),
    ),
    rows: standings.map((row) => [
      row.shopNumber,
      row.shopName,
      ...items.flatMap(({ no }) => {
        const sums = row.items.find((item) => item.no === no)
        return [sums?.kept ?? null, sums?.applicable ?? null]
      }),
    ]),
  }
}

const namesOf = (standings: readonly Standing[]) =>
  new Map(standings.map(({ shopId, shopNumber, shopName }) => [shopId, { shopNumber, shopName }]))

function visitSheet({ title, standings, visits }: MonthOnPaper): SheetToWrite {
  const names = namesOf(standings)
  return {
    name: '考核记录',
    note: `${title}。分数＝得分÷适用总分×100；一票否决的另有上限。`,
    columns: columns(
      '编号',
      ['店名', 24],
      ['时间', 18],
      ['部门', 18],
      '得分',
      '适用总分',
      '分数',
      '一票否决',
    ),
    rows: visits.map(({ shopId, at, parts, score }) => [
      names.get(shopId)?.shopNumber ?? null,
      names.get(shopId)?.shopName ?? null,
      clockText(at),
      parts.map(({ department }) => departments[department]).join('、'),
      score?.kept ?? null,
      score?.applicable ?? null,
      score?.score ?? null,
      score?.vetoed ? '是' : '否',
    ]),
  }
}

function correctionSheet({ title, standings, corrections }: MonthOnPaper): SheetToWrite {
  const names = namesOf(standings)
  return {
    name: '更正',
    note: `${title}。结榜以后的更正；榜单本身不再改动。`,
    columns: columns(
      '编号',
      ['店名', 24],
      ['时间', 18],
      ['为什么', 40],
      '原来分数',
      '原来榜单',
      '更正后分数',
      '更正后榜单',
    ),
    rows: corrections.map(({ shopId, at, because, before, after }) => [
      names.get(shopId)?.shopNumber ?? null,
      names.get(shopId)?.shopName ?? null,
      clockText(at),
      because,
      before.score,
      grades[before.grade].zh,
      after.score,
      grades[after.grade].zh,
    ]),
  }
}
