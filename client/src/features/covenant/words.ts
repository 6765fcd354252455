import { shopTrades } from '#shared/domain/shop/trades.ts'
import type { Grade } from '#shared/domain/standing/grades.ts'
import type { Tone } from '../../ui/tone'
import type { ShopCard } from './types'

export const gradeTones = {
  red: 'accent',
  steady: 'good',
  black: 'warn',
  sparse: 'plain',
} as const satisfies Record<Grade, Tone>

/** What a grade means to the shop that has it. */
export const gradeNotes: Record<Grade, string> = {
  red: '上了红榜，街坊邻居都看得见，谢谢您。',
  steady: '达到了合格线，再使把劲就能上红榜。',
  black: '在合格线以下。理事会会上门帮着一起改，改好了就撤下。',
  sparse: '这个月考核得还不够，先不排名，不是说做得不好。',
}

export const shopNote = ({ number, trade, address }: ShopCard) =>
  `${number} 号 · ${shopTrades[trade]} · ${address}`

const numerals = '〇一二三四五六七八九十'

/** 1–10 as a document counts its parts. */
export const numeral = (value: number) => numerals.charAt(value) || String(value)
