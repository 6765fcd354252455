import * as z from 'zod'
import { firstBytes } from '../../kernel/base64.ts'
import { Id, Instant } from '../../kernel/fields.ts'

/** Bytes of a whole document: as base64 it is below the 1 MB that a reply may carry. */
export const largestFile = 640 * 1024
/** Bytes of one part of it: as base64 it is below the 100 kB that a call may carry. */
export const largestPart = 60_000
export const mostParts = Math.ceil(largestFile / largestPart)
/** How many of one person may wait at once to be handed in. */
export const mostWaitingFiles = 20

type Kind = { readonly zh: string; readonly mime: string; readonly begins: readonly number[] }
const zip = [0x50, 0x4b, 0x03, 0x04]

/** Documents that can be taken along, by the ending of their name. `holds` is what must be found inside. */
export const fileKinds = {
  pdf: {
    zh: 'PDF',
    mime: 'application/pdf',
    begins: [0x25, 0x50, 0x44, 0x46, 0x2d],
    holds: '%%EOF',
  },
  docx: {
    zh: 'Word 文档',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: zip,
    holds: 'word/document.xml',
  },
  xlsx: {
    zh: 'Excel 表格',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    begins: zip,
    holds: 'xl/workbook.xml',
  },
} as const satisfies Record<string, Kind & { readonly holds: string }>
export type FileKind = keyof typeof fileKinds
const fileKindNames = Object.keys(fileKinds) as [FileKind, ...FileKind[]]

/** By the ending of its name; null: none that we take. */
export const fileKindOf = (name: string): FileKind | null =>
  fileKindNames.find((kind) => name.toLowerCase().endsWith(`.${kind}`)) ?? null

/** Whether a document's first part begins as one of its kind does. */
export const beginsAs = (kind: FileKind, data: string): boolean => {
  const { begins } = fileKinds[kind]
  const head = firstBytes(data, begins.length)
  return begins.every((byte, index) => byte === head[index])
}

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
