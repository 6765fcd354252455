import { connect, type Socket } from 'node:net'
import { type Document, deserialize, serialize } from 'bson'

/** A client that sends exactly what it is told, for what no driver would send. */
export class RawClient {
  private received = Buffer.alloc(0)
  private wake: () => void = () => undefined
  closed = false

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk])
      this.wake()
    })
    socket.on('close', () => {
      this.closed = true
      this.wake()
    })
    socket.on('error', () => undefined)
  }

  static open(port: number): Promise<RawClient> {
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new RawClient(socket)))
    })
  }

  /** Sends a command as one OP_MSG and awaits its reply. */
  async command(command: Document): Promise<Document> {
    this.send(command)
    return this.reply()
  }

  send(command: Document): void {
    const body = serialize({ ...command, $db: 'test' })
    const head = Buffer.alloc(21)
    head.writeInt32LE(21 + body.length, 0)
    head.writeInt32LE(7, 4)
    head.writeInt32LE(2013, 12)
    this.socket.write(Buffer.concat([head, body]))
  }

  async reply(): Promise<Document> {
    while (this.received.length < 4 || this.received.length < this.received.readInt32LE(0)) {
      if (this.closed) throw new Error('the server closed the connection')
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    const length = this.received.readInt32LE(0)
    const body = this.received.subarray(21, length)
    this.received = this.received.subarray(length)
    return deserialize(body)
  }

  async untilClosed(): Promise<void> {
    while (!this.closed) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
  }
}
