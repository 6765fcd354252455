import { Long } from 'bson'
import { type Doc, encode } from '../values/bson.ts'

/** A batch of documents as they are stored, to be sent without being decoded. */
export class CursorReply {
  constructor(
    /** The cursor's number, 0n when it is exhausted. */
    readonly id: bigint,
    readonly ns: string,
    readonly batchName: 'firstBatch' | 'nextBatch',
    readonly docs: readonly Buffer[],
    /** Fields beside the cursor. */
    readonly extra: Doc = {},
  ) {}

  /** The same reply with more fields beside the cursor. */
  with(extra: Doc): CursorReply {
    return new CursorReply(this.id, this.ns, this.batchName, this.docs, { ...this.extra, ...extra })
  }

  /** `{ cursor: { firstBatch: […], id, ns }, ok: 1 }` as bytes. */
  encode(): Buffer {
    const elements = this.docs.flatMap((doc, i) => [Buffer.from(`\u0003${i}\0`, 'latin1'), doc])
    const batch = wrap(elements)
    const rest = fieldsOf({ id: Long.fromBigInt(this.id), ns: this.ns })
    const cursor = wrap([Buffer.from(`\u0004${this.batchName}\0`, 'latin1'), ...batch, rest])
    const parts = [
      Buffer.from('\u0003cursor\0', 'latin1'),
      ...cursor,
      fieldsOf({ ok: 1, ...this.extra }),
    ]
    return Buffer.concat(wrap(parts))
  }
}

/** The fields of a document without its length and its end. */
function fieldsOf(doc: Doc): Buffer {
  const bytes = encode(doc)
  return bytes.subarray(4, bytes.length - 1)
}

/** Puts a document's length before its fields, and its end after them. */
function wrap(fields: readonly Buffer[]): Buffer[] {
  const length = Buffer.alloc(4)
  length.writeInt32LE(fields.reduce((sum, part) => sum + part.length, 5))
  return [length, ...fields, Buffer.from([0])]
}
