/** How somebody was known to be there: by the code at the place, or by the sheet of paper that they signed. */
export const ways = { scan: '扫码签到', paper: '纸上签到' } as const
/** How a seat stands to a meeting: there, excused, said to come, or nothing heard. */
export const presences = {
  present: '到了',
  excused: '请假',
  coming: '说来',
  unheard: '还没回',
} as const
export type Presence = keyof typeof presences
export const presenceNames = Object.keys(presences) as [Presence, ...Presence[]]

type Said = {
  readonly call: number
  readonly comes: boolean | null
  readonly way: keyof typeof ways | null
}

/** Whoever came is there, whatever they had said before. */
export function presenceOf(row: Said | undefined, calls: number): Presence {
  if (!row || row.call !== calls) return 'unheard'
  if (row.way !== null) return 'present'
  if (row.comes === null) return 'unheard'
  return row.comes ? 'coming' : 'excused'
}

/** Seats in numbers; `absent` neither came nor asked for leave. */
export function countPresences(all: readonly Presence[]) {
  const of = (wanted: Presence) => all.filter((one) => one === wanted).length
  const [present, excused] = [of('present'), of('excused')]
  return { invited: all.length, present, excused, absent: all.length - present - excused }
}
