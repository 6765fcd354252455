import { BSONRegExp, BSONSymbol, Code, DBRef, Decimal128, MaxKey, MinKey, Timestamp } from 'bson'
import { fail } from '../errors.ts'
import { type Doc, MAX_DEPTH, setField } from './bson.ts'
import { type Numbers, ValueReader } from './value-reader.ts'

/**
 * A document from its bytes, or its first `fields` fields only. Fails with InvalidBSON (22) or
 * Overflow (15, nested too deep).
 */
export function decode(
  bytes: Buffer,
  numbers: Numbers = 'exact',
  fields = Number.POSITIVE_INFINITY,
): Doc {
  const reader = new DocumentReader(bytes, numbers)
  try {
    return reader.document(fields)
  } catch (thrown) {
    if (thrown instanceof RangeError) fail('InvalidBSON', `malformed BSON: ${thrown.message}`)
    throw thrown
  }
}

class DocumentReader extends ValueReader {
  private depth = 0

  document(fields = Number.POSITIVE_INFINITY): Doc {
    const doc: Doc = {}
    this.elements((key, value) => setField(doc, key, value), fields)
    return doc
  }

  array(): unknown[] {
    const list: unknown[] = []
    this.elements((_key, value) => list.push(value))
    return list
  }

  private elements(
    take: (key: string, value: unknown) => void,
    limit = Number.POSITIVE_INFINITY,
  ): void {
    if (++this.depth > MAX_DEPTH) fail('Overflow', 'BSON is nested too deeply')
    const end = this.at + this.int32() - 1
    if (end >= this.bytes.length || this.bytes[end] !== 0)
      fail('InvalidBSON', 'bad document length')
    for (let count = 0; this.at < end; count++) {
      if (count >= limit) return
      const type = this.bytes[this.at++] as number
      const key = this.cstring()
      const read = READERS[type]
      if (!read) fail('InvalidBSON', `unknown BSON type ${type} of field '${key}'`)
      take(key, read(this))
    }
    if (this.at !== end) fail('InvalidBSON', 'a field runs past its document')
    this.at = end + 1
    this.depth--
  }

  codeWithScope(): Code {
    this.int32()
    return new Code(this.string(), this.document())
  }
}

/** Readers by BSON's type byte; types of long ago (undefined, symbol, DBPointer) are read too. */
const READERS: Record<number, (r: DocumentReader) => unknown> = {
  1: (r) => r.double(),
  2: (r) => r.string(),
  3: (r) => r.document(),
  4: (r) => r.array(),
  5: (r) => r.binary(),
  6: () => undefined,
  7: (r) => r.objectId(),
  8: (r) => r.byte() !== 0,
  9: (r) => r.date(),
  10: () => null,
  11: (r) => new BSONRegExp(r.cstring(), r.cstring()),
  12: (r) => new DBRef(r.string(), r.objectId()),
  13: (r) => new Code(r.string()),
  14: (r) => new BSONSymbol(r.string()),
  15: (r) => r.codeWithScope(),
  16: (r) => r.int32(),
  17: (r) => new Timestamp(r.uint64()),
  18: (r) => r.int64(),
  19: (r) => new Decimal128(Uint8Array.prototype.slice.call(r.slice(16))),
  127: () => new MaxKey(),
  255: () => new MinKey(),
}
