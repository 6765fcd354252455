import type { EditionText } from '../edition-text.ts'

/** What keeps a text from being adopted: where, as a dotted path, and one sentence that says what to mend. */
export type Problem = { readonly field: string; readonly message: string }

export type Rule = (text: EditionText) => Problem[]

export const when = (wrong: boolean, field: string, message: string): Problem[] =>
  wrong ? [{ field, message }] : []

/** One problem for each place where a value of the list has been there before. */
export const repeated = (
  values: readonly string[],
  field: (index: number) => string,
  message: (value: string) => string,
): Problem[] =>
  values.flatMap((value, index) =>
    when(values.indexOf(value) < index, field(index), message(value)),
  )
