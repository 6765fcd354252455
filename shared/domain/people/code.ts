import * as z from 'zod'

/** Eight letters as a person reads them out. */
export const Code = z.string().regex(/^[2-9A-HJ-NP-Z]{8}$/)

/** The same as somebody types it who heard it: small letters too. */
export const SpokenCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[2-9A-HJ-NP-Z]{8}$/)
