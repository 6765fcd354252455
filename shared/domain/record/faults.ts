import { dayText } from '../../kernel/time.ts'

/** What can be wrong with a council's record; `no` is the first line at which it shows. */
const lineFaults = {
  missing: (no) => `第 ${no} 条不见了`,
  doubled: (no) => `第 ${no} 条前后的编号乱了：有一条重号，或不在它的位置上`,
  altered: (no) => `第 ${no} 条被改动过：按内容重算的指纹和留下的不一样`,
  previous: (no) => `第 ${no} 条和前一条接不上：前一条被换过`,
  head: (no) => `最后的指纹对不上：记录走到第 ${no} 条，和存着的“最后一条”不一致`,
  bound: (no, day) => `第 ${no} 条和${day ? dayText(day) : '当天'}公布过的不一样：公布以后被换过`,
} as const satisfies Record<string, (no: number, day: string | null) => string>

/** What can be wrong with the chain of days. */
const dayFaults = {
  dayMissing: (day) => `${day}不见了：有理事会固定在这一天，公布的每日指纹里却没有它`,
  dayPrevious: (day) => `${day}和它前面的一天接不上：前面少了一天，或被换过`,
  dayCount: (day) => `${day}写的条数或家数，和它固定的不一样：多了、少了或被改过`,
  dayHead: (day) => `${day}的指纹重算不出来：这一天固定的内容被改过`,
} as const satisfies Record<string, (day: string) => string>

export type LineFault = {
  readonly what: keyof typeof lineFaults
  readonly no: number
  /** The day that had published it otherwise. */
  readonly day: string | null
}
export type DayFault = { readonly what: keyof typeof dayFaults; readonly day: string }

/** One plain sentence for people. */
export const lineFaultText = ({ what, no, day }: LineFault): string => lineFaults[what](no, day)
export const dayFaultText = ({ what, day }: DayFault): string => dayFaults[what](dayText(day))
