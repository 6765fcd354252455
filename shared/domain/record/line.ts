import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { lineKindNames } from './kinds.ts'

/** A hash in hex. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What a line says beside its kind: stable English keys, ids and numbers as text. No name: a record cannot forget. */
export const Facts = z.record(z.string().regex(/^[a-z][a-zA-Z]{0,39}$/), z.string().max(500))

/** One line of a council's record: written once, never altered, each bound to the one before. */
export const RecordLine = z.object({
  /** `lineId`: council and number, so that the database itself refuses a second line of a number. */
  id: z.string(),
  councilId: Id,
  /** Where the council is. */
  area: AreaCode,
  /** From 1, without a gap. */
  no: z.int().positive(),
  /** Never before the line before. */
  at: Instant,
  kind: z.enum(lineKindNames),
  /** The seat, vote, resolution … that the line tells of. */
  aboutId: z.string().max(100),
  facts: Facts,
  /** The post of whoever did it, not their name. */
  by: z.string().max(100),
  /** The hash of the line before; `genesis` for the first. */
  previous: Hash,
  /** SHA-256 of `canonicalLine`. */
  hash: Hash,
  version: z.int(),
})
export type RecordLine = z.infer<typeof RecordLine>
