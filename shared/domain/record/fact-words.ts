import { dayText } from '../../kernel/time.ts'

/** What a fact of a line is called on a screen, by its key; a key that is not here is shown as it is. */
const factWords: Readonly<Record<string, string>> = {
  seat: '席位',
  seatId: '席位编号',
  body: '机构',
  post: '岗位',
  unit: '成员单位',
  unitId: '成员单位编号',
  unitKind: '成员种类',
  personId: '人员编号',
  toId: '交给（人员编号）',
  fromId: '来自（人员编号）',
  term: '任期',
  from: '从',
  until: '到',
  rule: '规则',
  before: '原来',
  after: '现在',
  kind: '种类',
  title: '题目',
  motionId: '议题编号',
  voteId: '表决编号',
  resolutionId: '决议编号',
  meetingId: '会议编号',
  mandateId: '委托书编号',
  number: '编号',
  roll: '名册席位数',
  quorum: '最少到会',
  ballot: '投票方式',
  ballots: '收到的票',
  voted: '投票的席位',
  yes: '同意',
  no: '不同意',
  abstain: '弃权',
  recused: '回避',
  result: '结果',
  passed: '通过',
  attended: '到会',
  seats: '席位数',
  units: '成员单位数',
  reason: '原因',
  charter: '章程',
  edition: '版本',
  textHash: '文本指纹',
  minutesHash: '纪要指纹',
  choicesHash: '票面指纹',
}

const valueWords: Readonly<Record<string, string>> = {
  true: '是',
  false: '否',
  open: '记名',
  secret: '不记名',
  majority: '过半数',
  twoThirds: '三分之二',
  double: '双过半',
  unanimous: '全体一致',
  passed: '通过',
  failed: '未通过',
  invalid: '人数不够，不作数',
}

/** Hashes and ids are told by their ends: enough to compare by eye. */
function valueText(value: string): string {
  if (/^[0-9a-f]{24,}$/.test(value)) return `…${value.slice(-8)}`
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayText(value)
  return valueWords[value] ?? value
}

/** `席位：理事；任期：2026`. */
export const factsText = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .map(([key, value]) => `${factWords[key] ?? key}：${valueText(value)}`)
    .join('；')
