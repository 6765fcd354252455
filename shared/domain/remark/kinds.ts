/** What people say under a notice, and what each asks of those who answer for it. */
export const remarkKinds = {
  question: { zh: '问一问', done: '提问', answered: true },
  comment: { zh: '说一句', done: '留言', answered: false },
  objection: { zh: '提异议', done: '异议', answered: true },
} as const satisfies Record<string, KindRow>

type KindRow = {
  /** On the button that begins one. */
  readonly zh: string
  /** What it is called once it is there. */
  readonly done: string
  /** Waits for an answer; a comment may have one. */
  readonly answered: boolean
}

export type RemarkKind = keyof typeof remarkKinds
export const remarkKindNames = Object.keys(remarkKinds) as [RemarkKind, ...RemarkKind[]]
