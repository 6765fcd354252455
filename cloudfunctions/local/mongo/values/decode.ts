import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson'
import { fail } from '../errors.ts'
import { type Doc, MAX_DEPTH, setField } from './bson.ts'
import { isInt32 } from './numbers.ts'

/**
 * How numbers are read. `exact` keeps BSON's types apart: an int32 and a broken double are
 * JavaScript numbers, a double that looks like an int32 is a `Double`, an int64 is a bigint.
 * `promoted` makes JavaScript numbers of all that one can hold, for mingo's expressions.
 */
export type Numbers = 'exact' | 'promoted'

/**
 * A document from its bytes, or its first `fields` fields only. Fails with InvalidBSON (22) or
 * Overflow (15, nested too deep).
 */
export function decode(
  bytes: Buffer,
  numbers: Numbers = 'exact',
  fields = Number.POSITIVE_INFINITY,
): Doc {
  const reader = new Reader(bytes, numbers)
  try {
    return reader.document(fields)
  } catch (thrown) {
    if (thrown instanceof RangeError) fail('InvalidBSON', `malformed BSON: ${thrown.message}`)
    throw thrown
  }
}

class Reader {
  private at = 0
  private depth = 0

  constructor(
    private readonly bytes: Buffer,
    private readonly numbers: Numbers,
  ) {}

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

  int32(): number {
    const value = this.bytes.readInt32LE(this.at)
    this.at += 4
    return value
  }

  byte(): number {
    const value = this.bytes.readUInt8(this.at)
    this.at += 1
    return value
  }

  double(): number | Double {
    const value = this.bytes.readDoubleLE(this.at)
    this.at += 8
    return this.numbers === 'exact' && isInt32(value) ? new Double(value) : value
  }

  int64(): number | bigint {
    const value = this.bytes.readBigInt64LE(this.at)
    this.at += 8
    const fits = this.numbers === 'promoted' && Number.isSafeInteger(Number(value))
    return fits ? Number(value) : value
  }

  uint64(): bigint {
    const value = this.bytes.readBigUInt64LE(this.at)
    this.at += 8
    return value
  }

  date(): Date {
    const value = this.bytes.readBigInt64LE(this.at)
    this.at += 8
    return new Date(Number(value))
  }

  slice(length: number): Buffer {
    const end = this.at + length
    if (length < 0 || end > this.bytes.length) fail('InvalidBSON', 'a value runs past its document')
    const part = this.bytes.subarray(this.at, end)
    this.at = end
    return part
  }

  cstring(): string {
    const end = this.bytes.indexOf(0, this.at)
    if (end < 0) fail('InvalidBSON', 'a name without its end')
    const text = this.bytes.toString('utf8', this.at, end)
    this.at = end + 1
    return text
  }

  string(): string {
    const bytes = this.slice(this.int32())
    if (bytes.length === 0) fail('InvalidBSON', 'a string without its end')
    return bytes.toString('utf8', 0, bytes.length - 1)
  }

  binary(): Binary {
    const length = this.int32()
    const subtype = this.byte()
    // copied: the values of a document must not keep a whole network buffer alive
    return new Binary(Buffer.from(this.slice(length)), subtype)
  }

  codeWithScope(): Code {
    this.int32()
    return new Code(this.string(), this.document())
  }

  objectId(): ObjectId {
    return new ObjectId(Uint8Array.prototype.slice.call(this.slice(12)))
  }
}

/** Readers by BSON's type byte; types of long ago (undefined, symbol, DBPointer) are read too. */
const READERS: Record<number, (r: Reader) => unknown> = {
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
