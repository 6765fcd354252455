import * as z from 'zod'
import { Day } from '../../kernel/fields.ts'

/** Twelve of the 32 letters that are read aloud without mistakes: 60 bits, so that nobody finds one by guessing. */
export const receiptLength = 12

/** A receipt's code as somebody types it from a note: small letters, blanks and dashes too. */
export const ReceiptCode = z
  .string()
  .trim()
  .toUpperCase()
  .overwrite((typed) => typed.replace(/[\s-]/g, ''))
  .regex(/^[2-9A-HJ-NP-Z]{12}$/)
  .meta({ title: '回执码' })

/** For people: three groups of four. */
export const receiptText = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

/** Where a receipt stands in a day's chain, with the hash before it and after it. */
export const Link = z.object({ place: z.int().positive(), before: z.string(), after: z.string() })

/**
 * That a voice was accepted on a day. Its id is a keyed hash of the code, which is stored nowhere; `leaf` binds what was said
 * and reveals nothing of it. No hour, no person, no subject.
 */
export const Receipt = z.object({
  id: z.string(),
  day: Day,
  leaf: z.string(),
  /** Its author has changed their mind since. */
  replaced: z.boolean(),
  /** The day whose chain it is linked in; null until then. */
  chain: Day.nullable(),
  link: Link.nullable(),
  version: z.int(),
})
export type Receipt = z.infer<typeof Receipt>
