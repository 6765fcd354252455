import { firstBytes } from '../../kernel/base64.ts'

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
export const fileKindNames = Object.keys(fileKinds) as [FileKind, ...FileKind[]]

/** By the ending of its name; null: none that we take. */
export const fileKindOf = (name: string): FileKind | null =>
  fileKindNames.find((kind) => name.toLowerCase().endsWith(`.${kind}`)) ?? null

/** Whether a document's first part begins as one of its kind does. */
export const beginsAs = (kind: FileKind, data: string): boolean => {
  const { begins } = fileKinds[kind]
  const head = firstBytes(data, begins.length)
  return begins.every((byte, index) => byte === head[index])
}
