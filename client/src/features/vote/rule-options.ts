import { type Quorum, quorums, type VoteRule, voteRules } from '#shared/domain/vote/rules.ts'
import { changeText, quorumTexts, ruleTexts, secrecyText } from './words'

type Numbers = { readonly rule: VoteRule; readonly quorum: Quorum }

/** What the charter says is marked, so that whoever chooses otherwise knows it. */
const marked = (label: string, own: boolean) => (own ? `${label}（章程定的）` : label)

export const ruleOptions = ({ rule }: Numbers) =>
  (Object.keys(voteRules) as VoteRule[]).map((value) => ({
    value,
    label: marked(voteRules[value].zh, value === rule),
    note: ruleTexts[value],
  }))

export const quorumOptions = ({ quorum }: Numbers) =>
  (Object.keys(quorums) as Quorum[]).map((value) => ({
    value,
    label: marked(quorums[value].zh, value === quorum),
    note: quorumTexts[value],
  }))

export const secretOptions = [false, true].map((value) => ({
  value,
  label: value ? '不记名' : '记名',
  note: secrecyText(value).replace(/^.*?：/, ''),
}))

export const changeOptions = [true, false].map((value) => ({
  value,
  label: value ? '能改' : '不能改',
  note: changeText(value),
}))
