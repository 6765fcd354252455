import type { Doc } from '../values/bson.ts'
import { decode } from '../values/decode.ts'

/** A document as it lies in memory: its bytes, decoded when looked at. */
export class Stored {
  /** The transaction clock's time of its last change. */
  version: number

  constructor(
    /** `keyOf` of its _id. */
    readonly key: string,
    /** Its place in the collection's natural order, and in LMDB. */
    readonly sequence: number,
    public bytes: Buffer,
    version = 0,
  ) {
    this.version = version
  }

  doc(): Doc {
    return decode(this.bytes)
  }
}
