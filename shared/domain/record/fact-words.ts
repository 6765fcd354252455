import { dayOf, dayText, timeText } from '../../kernel/time.ts'
import { councilKinds } from '../council/kinds.ts'
import { unitKinds } from '../council/unit-kinds.ts'
import { seats } from '../people/seats.ts'
import { quorums, voteRules } from '../vote/rules.ts'

type FactRow = {
  readonly zh: string
  /** What its values are called, where they are words of ours. */
  readonly values?: Readonly<Record<string, string>>
}

const namesOf = (table: Readonly<Record<string, { readonly zh: string }>>) =>
  Object.fromEntries(Object.entries(table).map(([key, { zh }]) => [key, zh]))

const yesOrNo = { yes: '是', no: '不', true: '是', false: '不' }

/** What a fact of a line is called on a screen, by its key; a key that is not here is shown as it stands. */
const factRows: Readonly<Record<string, FactRow>> = {
  name: { zh: '名称' },
  kind: { zh: '种类', values: { ...namesOf(councilKinds), ...unitKinds } },
  chain: { zh: '产业链' },
  unit: { zh: '代表单位' },
  seat: { zh: '席位', values: namesOf(seats) },
  no: { zh: '第几席' },
  seatId: { zh: '席位编号' },
  toSeatId: { zh: '委托给席位' },
  person: { zh: '人员编号' },
  from: { zh: '从' },
  until: { zh: '到' },
  reason: { zh: '原因' },
  reasonHash: { zh: '原因的指纹' },
  becauseHash: { zh: '回避原因的指纹' },
  termMonths: { zh: '任期（月）' },
  rule: { zh: '表决规则', values: namesOf(voteRules) },
  quorum: { zh: '多少人投票才算数', values: namesOf(quorums) },
  rollPublic: { zh: '公开谁投了票', values: yesOrNo },
  mandates: { zh: '一个人最多受几份委托' },
  seconders: { zh: '献计献策要几人附议' },
  noticeDays: { zh: '开会提前几天通知' },
  answerHours: { zh: '几个工作小时内答复' },
  textHash: { zh: '文本指纹' },
  title: { zh: '题目' },
  secret: { zh: '不记名', values: yesOrNo },
  changeable: { zh: '截止前可以改票', values: yesOrNo },
  endsAt: { zh: '截止' },
  roll: { zh: '名册（席位/权重）' },
  voted: { zh: '投了票（席位/权重）' },
  recused: { zh: '回避（席位/权重）' },
  for: { zh: '同意（席位/权重）' },
  against: { zh: '反对（席位/权重）' },
  abstain: { zh: '弃权（席位/权重）' },
  verdict: {
    zh: '结果',
    values: {
      carried: '通过',
      rejected: '没有通过',
      noQuorum: '人数没有达到要求，没有通过',
      tooFew: '不记名的票太少，不计票',
    },
  },
  ballotsHead: { zh: '全部选票的指纹' },
  cancelled: { zh: '撤销', values: yesOrNo },
  revoked: { zh: '收回委托', values: yesOrNo },
  hand: { zh: '怎么委托的', values: { screen: '在手机上', paper: '纸面' } },
  number: { zh: '第几号' },
  year: { zh: '年份' },
  motionId: { zh: '议题编号' },
  voteId: { zh: '表决编号' },
  resolutionId: { zh: '决议编号' },
  noticeId: { zh: '公告编号' },
  meetingId: { zh: '会议编号' },
  minutesHash: { zh: '纪要指纹' },
  attended: { zh: '到会' },
}

/** Hashes and ids are told by their ends: enough to compare by eye. */
function valueText(value: string): string {
  if (value === '') return '没有'
  if (/^[0-9a-f]{24,}$/.test(value)) return `…${value.slice(-8)}`
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayText(value)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
    return `${dayText(dayOf(value))} ${timeText(new Date(value))}`
  return value
}

/** `席位：理事；任期：2026`. */
export const factsText = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .map(([key, value]) => {
      const row = factRows[key]
      return `${row?.zh ?? key}：${row?.values?.[value] ?? valueText(value)}`
    })
    .join('；')
