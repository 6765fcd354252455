import { dayText } from '#shared/kernel/time.ts'
import type { ConsultationView } from './types'

/** Whose voice counts once, as a measure word. */
export const unitOf = ({ question }: Pick<ConsultationView, 'question'>): string =>
  question.per === 'household' ? '户' : '人'

/** How many have spoken, in steps: nobody learns more before the end. */
export const spokenText = (spoken: number): string =>
  spoken === 0 ? '刚开始，说的人还不多' : `已有 ${spoken} 份以上`

export const untilText = (day: string): string => `${dayText(day)}截止`

/** What was said, as one reads it back. */
export function saidText({ question }: Pick<ConsultationView, 'question'>, said: Said): string {
  const chosen = said.choices.map((choice) => question.options[choice] ?? '').join('、')
  return [chosen, said.words && `“${said.words}”`].filter(Boolean).join('；')
}

type Said = { readonly choices: readonly number[]; readonly words: string }
