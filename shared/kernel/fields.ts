import * as z from 'zod'

/** Marks an instant: a Date inside, ISO 8601 UTC on the wire. */
export const Instant = z.date()

/** An id made by the database's driver: 24 hex digits, short enough for a WeChat QR scene of 32. */
export const Id = z.string().regex(/^[0-9a-f]{24}$/)

/** A Shanghai calendar day, `2026-11-23`. */
export const Day = z.iso.date()

/** A Shanghai month, `2026-11`. */
export const Period = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

/** One line that a person typed: trimmed, never empty, no control characters. */
export const line = (title: string, max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u)
    .meta({ title, free: true })

/** Several lines that a person typed; may be empty unless `min` says otherwise. */
export const prose = (title: string, max: number, min = 0) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[\P{Cc}\n\t]*$/u)
    .meta({ title, free: true })

export const RatioView = z
  .object({ numerator: z.int(), denominator: z.int() })
  .meta({ description: 'A rate as its two counts; divide once, when it is shown' })

/** Where a list goes on; opaque, taken from the `next` of the page before. */
export const Cursor = z.string().max(200).meta({ title: '翻页位置' })

export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
