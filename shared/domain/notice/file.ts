import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { fileKindNames, largestPart } from './file-kinds.ts'

/** One part of a document on its way, base64. */
export const PartData = z
  .string()
  .min(4)
  .max((largestPart / 3) * 4)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
  .refine((text) => text.length % 4 === 0)
  .meta({ title: '文件' })

/** A document that came in parts, one after another; it can be handed in when all are there. */
export const NoticeFile = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(fileKindNames),
  size: z.int(),
  /** How many parts it has, and how many have come. */
  parts: z.int(),
  received: z.int(),
  /** Null after the person asked to be forgotten. */
  uploadedBy: Id.nullable(),
  at: Instant,
  /** Id of the notice it belongs to; null: not handed in yet. */
  usedBy: z.string().nullable(),
  version: z.int(),
})
export type NoticeFile = z.infer<typeof NoticeFile>

/** Its id is `file:no`. */
export const NoticeFilePart = z.object({
  id: z.string(),
  fileId: Id,
  no: z.int(),
  data: PartData,
  version: z.int(),
})

export const filePartId = (fileId: string, no: number) => `${fileId}:${no}`
