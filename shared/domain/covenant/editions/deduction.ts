import type { Deduction } from '../edition.ts'

type Extra = Partial<Pick<Deduction, 'photo' | 'veto'>>

/** One line of an item's table: `deduct('1a', '门前有垃圾', 1, 4)` costs 1 to 4 points. */
export const deduct = (
  id: string,
  text: string,
  from: number,
  to: number,
  { photo = false, veto = false }: Extra = {},
): Deduction => ({ id, text, from, to, photo, veto })
