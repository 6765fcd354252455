import { type Change, differences } from './compare/change.ts'
import { compareClauses, compareTerms } from './compare/clauses.ts'
import { compareItems } from './compare/items.ts'
import { compareParagraphs } from './compare/paragraphs.ts'
import { compareReckoning } from './compare/reckoning.ts'
import type { EditionText } from './edition-text.ts'

/**
 * What is different between two texts, clause by clause, in words for whoever signs them. Complete: texts with no
 * difference told are equal.
 */
export const compareEditions = (before: EditionText, after: EditionText): Change[] => [
  ...differences('', { 条约名称: before.title }, { 条约名称: after.title }),
  ...compareParagraphs('前言', before.preamble, after.preamble),
  ...compareItems(before.categories, after.categories),
  ...compareClauses(before.clauses, after.clauses),
  ...compareReckoning(before, after),
  ...compareTerms('奖励', before.rewards, after.rewards),
  ...compareTerms('约束', before.penalties, after.penalties),
]
