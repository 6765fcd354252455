/** A rate keeps its two counts and is divided once, when it is shown. */
export type Ratio = { readonly numerator: number; readonly denominator: number }

/** `52/53` → `98.1%`; nothing to count → `—`. */
export const percentText = ({ numerator, denominator }: Ratio) =>
  denominator === 0 ? '—' : `${(Math.round((numerator / denominator) * 1000) / 10).toFixed(1)}%`

export const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0)
