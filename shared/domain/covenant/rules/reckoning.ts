import { sum } from '../../../kernel/ratio.ts'
import type { EditionText } from '../edition-text.ts'
import { itemsOf } from '../items.ts'
import { type Problem, type Rule, repeated, when } from './problem.ts'

/** How a month is reckoned: weights, samples, lines, mutual checks, deadlines and stars. */
export const reckoningRules: Rule = (text) => [
  ...weights(text),
  ...samples(text),
  ...lines(text),
  ...mutualItems(text),
  ...deadlines(text),
  ...stars(text),
]

const weights = ({ weights: { inspections, ratings, mutual } }: EditionText): Problem[] => {
  const total = sum([inspections, ratings, mutual])
  return [
    ...when(total !== 100, 'weights', `三部分的比重加起来要正好是 100%，现在是 ${total}%`),
    ...when(inspections < 1, 'weights.inspections', '考核的比重不能是 0'),
    ...when(ratings < 0, 'weights.ratings', '居民评价的比重不能少于 0'),
    ...when(mutual < 0, 'weights.mutual', '互查的比重不能少于 0'),
  ]
}

const samples = ({ minimum: { inspections, ratings, mutual } }: EditionText): Problem[] => [
  ...when(inspections < 1, 'minimum.inspections', '考核至少满 1 次才算数'),
  ...when(ratings < 1, 'minimum.ratings', '居民评价至少满 1 条才算数'),
  ...when(mutual < 1, 'minimum.mutual', '互查至少满 1 次才算数'),
]

const lines = ({ lines: { red, pass, vetoCap } }: EditionText): Problem[] => [
  ...when(red > 100, 'lines.red', '红榜线不能高过 100 分'),
  ...when(red <= pass, 'lines.red', `红榜线要高过合格线：现在红榜 ${red} 分，合格 ${pass} 分`),
  ...when(
    pass <= vetoCap,
    'lines.vetoCap',
    `一票否决的封顶分要低于合格线：现在封顶 ${vetoCap} 分，合格 ${pass} 分`,
  ),
  ...when(vetoCap < 0, 'lines.vetoCap', '一票否决的封顶分不能少于 0'),
]

const mutualItems = (text: EditionText): Problem[] => {
  const known = itemsOf(text).map(({ no }) => no)
  return [
    ...when(
      text.weights.mutual > 0 && text.mutualItems.length === 0,
      'mutualItems',
      '互查占了比重，要选出互查看哪几项',
    ),
    ...text.mutualItems.flatMap((no, at) =>
      when(!known.includes(no), `mutualItems.${at}`, `互查选了第 ${no} 项，条约里没有这一项`),
    ),
    ...repeated(
      text.mutualItems.map(String),
      (at) => `mutualItems.${at}`,
      (no) => `互查里第 ${no} 项选了两遍`,
    ),
  ]
}

const deadlines = ({ rectification, appeal, publication }: EditionText): Problem[] => [
  ...when(rectification.recheckDays < 1, 'rectification.recheckDays', '复查至少给 1 个工作日'),
  ...when(rectification.blackAfter < 1, 'rectification.blackAfter', '至少 1 次复查不合格才上黑榜'),
  ...when(appeal.lodgeDays < 1, 'appeal.lodgeDays', '申诉至少给 1 个工作日'),
  ...when(appeal.decideDays < 1, 'appeal.decideDays', '答复申诉至少给 1 个工作日'),
  ...when(publication.redDays < 1, 'publication.redDays', '红榜至少公布 1 天'),
  ...when(publication.blackDays < 1, 'publication.blackDays', '黑榜至少公布 1 天'),
]

const stars = ({ stars: rows }: EditionText): Problem[] =>
  rows.flatMap(({ stars: count, redMonths }, at) => {
    const above = rows[at - 1]
    return [
      ...when(count < 1 || count > 5, `stars.${at}.stars`, '星级只有一到五星'),
      ...when(
        redMonths < 1 || redMonths > 12,
        `stars.${at}.redMonths`,
        `${count} 星要的红榜月数在 1 到 12 之间`,
      ),
      ...when(
        above !== undefined && (count >= above.stars || redMonths >= above.redMonths),
        `stars.${at}`,
        `星级要从高到低排，${count} 星要的红榜月数要比上一级少`,
      ),
    ]
  })
