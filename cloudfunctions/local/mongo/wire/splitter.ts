import { HEADER_BYTES } from './op-msg.ts'

/** The longest message MongoDB takes, in bytes. */
export const MAX_MESSAGE_BYTES = 48_000_000

/** Cuts a stream of bytes into messages by the length each begins with. */
export class MessageSplitter {
  private chunks: Buffer[] = []
  private size = 0

  /** The messages completed by a chunk. Throws on a length that cannot be. */
  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk)
    this.size += chunk.length
    const messages: Buffer[] = []
    for (let message = this.next(); message; message = this.next()) messages.push(message)
    return messages
  }

  private next(): Buffer | undefined {
    if (this.size < 4) return undefined
    const length = this.front(4).readInt32LE(0)
    if (length < HEADER_BYTES || length > MAX_MESSAGE_BYTES) throw new RangeError('message length')
    if (this.size < length) return undefined
    const all = this.front(length)
    this.size -= length
    this.chunks = this.size > 0 ? [all.subarray(length)] : []
    return all.subarray(0, length)
  }

  /** The first chunk, made to hold so many bytes. */
  private front(bytes: number): Buffer {
    let [first] = this.chunks
    if (!first || first.length < bytes) {
      first = Buffer.concat(this.chunks)
      this.chunks = [first]
    }
    return first
  }
}
