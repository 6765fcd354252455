import type { CharterRules } from '#shared/domain/council/charter.ts'
import { quorums, voteRules } from '#shared/domain/vote/rules.ts'

/** The numbers of a charter as one would say them. */
export const charterSentences = (rules: CharterRules): readonly string[] => [
  `席位一届 ${rules.termMonths} 个月，到期重新请人。`,
  `要表决的事，没有另外约定的，${voteRules[rules.rule].zh}就通过。`,
  `${quorums[rules.quorum].zh}的人投了票才算数。`,
  rules.rollPublic
    ? '谁投了票，大家看得到；投的是什么，不记名的谁也看不到。'
    : '谁投了票不公开，只公布结果。',
  rules.mandates === 0
    ? '只能自己投票，不能委托别人。'
    : `有事来不了可以写委托书，一个人最多受 ${rules.mandates} 份委托。`,
  `居民献计献策，连提的人在内有 ${rules.seconders} 人附议，就成议题。`,
  `开会提前 ${rules.noticeDays} 天通知。`,
  `企业吹哨，${rules.answerHours} 个工作小时内答复。`,
]

/** The numbers that are set by two buttons: between which, and in what they are counted. */
export const charterNumbers = [
  ['termMonths', '席位一届', 1, 60, '个月'],
  ['mandates', '一个人最多受几份委托', 0, 3, '份'],
  ['seconders', '献计献策要几人附议', 1, 100, '人'],
  ['noticeDays', '开会提前几天通知', 1, 30, '天'],
  ['answerHours', '企业吹哨几个工作小时内答复', 1, 80, '小时'],
] as const
