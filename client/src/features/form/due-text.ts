import { deadlineText, leftText } from '#shared/kernel/deadline-text.ts'

export type Timed = { readonly dueAt: string; readonly certain: boolean }

const partsOf = ({ dueAt, certain }: Timed) => {
  const [at, now] = [new Date(dueAt), new Date()]
  return { by: deadlineText(at, now), left: `${leftText(at, now)}${certain ? '' : '（推算）'}` }
}

/** A number keeps its distance from the words before it. */
const after = (words: string, text: string) => `${words}${/^\d/.test(text) ? ' ' : ''}${text}`

/** What has to be done by when, and how long that still is: `请在明天 12:00 前改好，还剩 3 个工作小时`. */
export function dueText(words: string, timed: Timed, done = ''): string {
  const { by, left } = partsOf(timed)
  return `${after(words, by)}${done}，${left}`
}
