import { Binary, Double, ObjectId } from 'bson'
import { fail } from '../errors.ts'
import { isInt32 } from './numbers.ts'

/**
 * How numbers are read. `exact` keeps BSON's types apart: an int32 and a broken double are
 * JavaScript numbers, a double that looks like an int32 is a `Double`, an int64 is a bigint.
 * `promoted` makes JavaScript numbers of all that one can hold, for mingo's expressions.
 */
export type Numbers = 'exact' | 'promoted'

/** Reads single BSON values from left to right. Throws RangeError or InvalidBSON (22). */
export class ValueReader {
  protected at = 0

  constructor(
    protected readonly bytes: Buffer,
    private readonly numbers: Numbers,
  ) {}

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

  objectId(): ObjectId {
    return new ObjectId(Uint8Array.prototype.slice.call(this.slice(12)))
  }
}
