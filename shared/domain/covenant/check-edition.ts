import { AppError } from '../../kernel/errors.ts'
import type { EditionText } from './edition-text.ts'
import { itemRules } from './rules/items.ts'
import type { Problem, Rule } from './rules/problem.ts'
import { reckoningRules } from './rules/reckoning.ts'
import { termRules } from './rules/terms.ts'
import { wordRules } from './rules/words.ts'

const rules: readonly Rule[] = [wordRules, itemRules, reckoningRules, termRules]

/** All that keeps a text from being adopted, in the order of the text; empty: it is sound. */
export const problemsOf = (text: EditionText): Problem[] => rules.flatMap((rule) => rule(text))

/** @throws EDITION_UNSOUND with the first problem's sentence and its place */
export function checkEdition(text: EditionText): void {
  const [first] = problemsOf(text)
  if (first) throw new AppError('EDITION_UNSOUND', first)
}
