import { failAt } from '../errors.ts'
import type { Doc } from '../values/bson.ts'
import { decode } from '../values/decode.ts'

/** The kinds of messages that are understood. */
export const OPCODE = { reply: 1, query: 2004, message: 2013 } as const

/** Bytes of the header each message begins with: length, number, answered number, kind. */
export const HEADER_BYTES = 16

const CHECKSUM_PRESENT = 1
const MORE_TO_COME = 2
const REQUIRED_FLAGS = 0xffff

/** A command as it came. */
export interface Request {
  readonly command: Doc
  /** True when the client waits for no reply (write concern w: 0). */
  readonly silent: boolean
}

/** Reads an OP_MSG: one document, and lists of documents that belong into its fields. */
export function readMessage(message: Buffer): Request {
  const flags = message.readUInt32LE(HEADER_BYTES)
  if (flags & REQUIRED_FLAGS & ~(CHECKSUM_PRESENT | MORE_TO_COME)) {
    failAt(40429, `Message contains illegal flags value: ${flags}`)
  }
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0)
  const sections = sectionsOf(message.subarray(HEADER_BYTES + 4, end))
  const [body, ...others] = sections.filter(({ kind }) => kind === 0)
  if (!body || others.length > 0) failAt(40587, 'OP_MSG messages must have one body')
  const lists = sections.filter(({ kind }) => kind === 1).map(({ bytes }) => readList(bytes))
  const command = Object.assign(decode(body.bytes), Object.fromEntries(lists))
  return { command, silent: (flags & MORE_TO_COME) !== 0 }
}

interface Section {
  readonly kind: number
  readonly bytes: Buffer
}

function sectionsOf(bytes: Buffer): Section[] {
  const sections: Section[] = []
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes.readUInt8(at)
    const size = bytes.readInt32LE(at + 1)
    const section = bytes.subarray(at + 1, at + 1 + size)
    if (kind > 1) failAt(40432, `Unknown section kind ${kind}`)
    if (size < 5 || section.length !== size) failAt(40432, 'a section runs past its message')
    sections.push({ kind, bytes: section })
    at += 1 + size
  }
  return sections
}

function readList(section: Buffer): [string, Doc[]] {
  const nameEnd = section.indexOf(0, 4)
  if (nameEnd < 0) failAt(40432, 'a section without a name')
  const docs: Doc[] = []
  for (let at = nameEnd + 1; at < section.length; ) {
    const size = section.readInt32LE(at)
    if (size < 5 || at + size > section.length) failAt(40432, 'a document runs past its section')
    docs.push(decode(section.subarray(at, at + size)))
    at += size
  }
  return [section.toString('utf8', 4, nameEnd), docs]
}

/** Reads an OP_QUERY, which drivers use for their first hello only. */
export function readQuery(message: Buffer): Request {
  const nameEnd = message.indexOf(0, HEADER_BYTES + 4)
  if (nameEnd < 0) failAt(40432, 'a query without a collection')
  const query = decode(message.subarray(nameEnd + 9))
  return { command: { ...(query.$query ?? query), $db: 'admin' }, silent: false }
}

function header(length: number, number: number, answers: number, opcode: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES)
  bytes.writeInt32LE(HEADER_BYTES + length, 0)
  bytes.writeInt32LE(number, 4)
  bytes.writeInt32LE(answers, 8)
  bytes.writeInt32LE(opcode, 12)
  return bytes
}

/** An OP_MSG with one document. */
export function writeMessage(number: number, answers: number, body: Buffer): Buffer {
  const flagsAndKind = Buffer.alloc(5)
  return Buffer.concat([
    header(5 + body.length, number, answers, OPCODE.message),
    flagsAndKind,
    body,
  ])
}

/** An OP_REPLY with one document, to an OP_QUERY. */
export function writeReply(number: number, answers: number, body: Buffer): Buffer {
  const fields = Buffer.alloc(20) // flags, cursor, place of the first document, their number
  fields.writeInt32LE(8, 0)
  fields.writeInt32LE(1, 16)
  return Buffer.concat([header(20 + body.length, number, answers, OPCODE.reply), fields, body])
}
