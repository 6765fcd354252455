import type { EditionText } from '#shared/domain/covenant/edition-text.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Problem } from '#shared/domain/covenant/rules/problem.ts'

/** What is open on the desk; null: the contents. */
export type Open =
  | { readonly part: 'words' | 'clauses' | 'reckoning' | 'terms' }
  | { readonly part: 'category'; readonly category: number }
  | { readonly part: 'item'; readonly category: number; readonly item: number }

/** Which fields of the text each part holds, by their first step. */
const fields = {
  words: ['title', 'preamble'],
  clauses: ['clauses'],
  reckoning: [
    'weights',
    'minimum',
    'lines',
    'mutualItems',
    'rectification',
    'appeal',
    'publication',
    'stars',
  ],
  terms: ['rewards', 'penalties'],
} as const

/** Where a problem can be mended. */
export function partOf({ field }: Problem): Open {
  const [head = '', category = '', list, item = ''] = field.split('.')
  if (head === 'categories' && category !== '')
    return list === 'items' && item !== ''
      ? { part: 'item', category: Number(category), item: Number(item) }
      : { part: 'category', category: Number(category) }
  const names = Object.keys(fields) as (keyof typeof fields)[]
  const part = names.find((name) => (fields[name] as readonly string[]).includes(head))
  return { part: part ?? 'words' }
}

/** How many of the problems lie in a part; of a category, those of its items too. */
export const countIn = (problems: readonly Problem[], open: Open): number =>
  problems.filter((problem) => lies(partOf(problem), open)).length

const lies = (at: Open, open: Open): boolean => {
  if (open.part === 'category')
    return at.part !== 'words' && 'category' in at && at.category === open.category
  return JSON.stringify(at) === JSON.stringify(open)
}

export const summaryOf = (text: EditionText, part: keyof typeof fields): string => {
  const { weights, lines, clauses, rewards, penalties, preamble } = text
  const summaries = {
    words: `${preamble.length} 段前言`,
    clauses: `${clauses.length} 个条款`,
    reckoning: `比重 ${weights.inspections} / ${weights.ratings} / ${weights.mutual}，红榜 ${lines.red} 分`,
    terms: `奖励 ${rewards.length} 条，约束 ${penalties.length} 条`,
  }
  return summaries[part]
}

export const fullMarks = (text: EditionText): number =>
  itemsOf(text).reduce((total, { points }) => total + points, 0)
