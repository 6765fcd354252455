import type { EditionText } from '../edition-text.ts'
import { type Change, differences, type Facts } from './change.ts'

/** Everything about an edition that is a number, each in words. */
const factsOf = (text: EditionText): Facts => ({
  考核的比重: `${text.weights.inspections}%`,
  居民评价的比重: `${text.weights.ratings}%`,
  互查的比重: `${text.weights.mutual}%`,
  考核满多少才算数: `${text.minimum.inspections} 次`,
  居民评价满多少才算数: `${text.minimum.ratings} 条`,
  互查满多少才算数: `${text.minimum.mutual} 次`,
  红榜线: `${text.lines.red} 分`,
  合格线: `${text.lines.pass} 分`,
  一票否决封顶分: `${text.lines.vetoCap} 分`,
  互查看哪几项: `第 ${text.mutualItems.join('、')} 项`,
  复查期限: `${text.rectification.recheckDays} 个工作日`,
  几次复查不合格上黑榜: `${text.rectification.blackAfter} 次`,
  申诉期限: `${text.appeal.lodgeDays} 个工作日`,
  答复申诉的期限: `${text.appeal.decideDays} 个工作日`,
  红榜公布多久: `${text.publication.redDays} 天`,
  黑榜公布多久: `${text.publication.blackDays} 天`,
  星级: text.stars
    .map(({ stars, redMonths }) => `${stars} 星：上红榜满 ${redMonths} 个月`)
    .join('；'),
})

export const compareReckoning = (before: EditionText, after: EditionText): Change[] =>
  differences('', factsOf(before), factsOf(after))
