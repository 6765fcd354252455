/**
 * What a notice can be, and what each asks of its writer. 公告 tells; 公示 lays something open to objections until a day;
 * 征求意见 asks, with one voice a person or household; 结果 says what came of it and why; 决议 is what a council decided, published
 * by the vote itself.
 */
export const noticeKinds = {
  announcement: {
    zh: '公告',
    asks: null,
    answers: false,
    leastDays: 0,
    meantFor: 'any',
    written: 'byHand',
  },
  publicNotice: {
    zh: '公示',
    asks: 'objections',
    answers: false,
    leastDays: 7,
    meantFor: 'everyone',
    written: 'byHand',
  },
  consultation: {
    zh: '征求意见',
    asks: 'voices',
    answers: false,
    leastDays: 1,
    meantFor: 'asked',
    written: 'byHand',
  },
  result: {
    zh: '结果',
    asks: null,
    answers: true,
    leastDays: 0,
    meantFor: 'any',
    written: 'byHand',
  },
  resolution: {
    zh: '决议',
    asks: null,
    answers: false,
    leastDays: 0,
    meantFor: 'any',
    written: 'byItself',
  },
} as const satisfies Record<string, KindRow>

type KindRow = {
  readonly zh: string
  /** What people around may send in until a day. */
  readonly asks: 'objections' | 'voices' | null
  /** Says what came of an earlier notice (`about`). */
  readonly answers: boolean
  /** Days from its publication on that it stays open at least. */
  readonly leastDays: number
  /** `asked`: those whose own affair it is, not those who serve them. */
  readonly meantFor: 'any' | 'everyone' | 'asked'
  /** `byItself`: it follows from something that was decided, and nobody writes or corrects it. */
  readonly written: 'byHand' | 'byItself'
}

export type NoticeKind = keyof typeof noticeKinds
export const noticeKindNames = Object.keys(noticeKinds) as [NoticeKind, ...NoticeKind[]]

type Written = { [Kind in NoticeKind]: (typeof noticeKinds)[Kind]['written'] }
/** The kinds that people write. */
export type WrittenKind = {
  [Kind in NoticeKind]: Written[Kind] extends 'byHand' ? Kind : never
}[NoticeKind]
export const isWritten = (kind: NoticeKind): kind is WrittenKind =>
  noticeKinds[kind].written === 'byHand'
export const writtenKindNames = noticeKindNames.filter(isWritten) as [WrittenKind, ...WrittenKind[]]

/** Whom a notice can be meant for, inside its area. */
export const audiences = {
  everyone: '大家',
  resident: '居民',
  merchant: '商户负责人',
  member: '理事',
  gridWorker: '网格员',
  secretary: '社区书记',
} as const
export type AudienceRole = keyof typeof audiences
export const audienceNames = Object.keys(audiences) as [AudienceRole, ...AudienceRole[]]
