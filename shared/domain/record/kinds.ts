/** What a line of a council's record tells, and its word. */
export const lineKinds = {
  founded: '成立',
  charter: '章程',
  unitAdmitted: '接纳成员',
  unitLeft: '成员退出',
  seatAdded: '设席位',
  seatFilled: '入席',
  seatHandedOver: '交接',
  seatVacated: '离席',
  seatRemoved: '撤席位',
  ruleChanged: '规则变更',
  voteOpened: '发起表决',
  recused: '回避',
  mandated: '委托',
  voteClosed: '表决结束',
  resolved: '作出决议',
  minuted: '会议纪要',
  dissolved: '解散',
} as const
export type LineKind = keyof typeof lineKinds
export const lineKindNames = Object.keys(lineKinds) as [LineKind, ...LineKind[]]
