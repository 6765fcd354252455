import { type Choice, choices } from '#shared/domain/vote/choice.ts'
import type { BigOption } from '../../ui/big-choice'

/** The three of a ballot, each with a sign of its own. */
export const ballotOptions: readonly BigOption<Choice>[] = [
  { value: 'for', label: choices.for, sign: '✓', tone: 'good' },
  { value: 'against', label: choices.against, sign: '✕', tone: 'bad' },
  { value: 'abstain', label: choices.abstain, sign: '○', tone: 'plain' },
]
