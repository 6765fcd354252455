/** What is written on a motion's page besides its moves. */
export const stepKinds = {
  progress: '进展',
  advice: '出主意',
  measureDone: '办完一项',
  note: '记一笔',
} as const
export type StepKind = keyof typeof stepKinds
