import type { Socket } from 'node:net'
import { asMongoError, MongoError } from '../errors.ts'
import { type Doc, encode } from '../values/bson.ts'
import { CursorReply } from './cursor-reply.ts'
import {
  HEADER_BYTES,
  OPCODE,
  type Request,
  readMessage,
  readQuery,
  writeMessage,
  writeReply,
} from './op-msg.ts'
import { MessageSplitter } from './splitter.ts'

/** A command's answer. */
export type Reply = Doc | CursorReply

/** Runs a command; it may throw. */
export type CommandRunner = (command: Doc) => Promise<Reply>

let lastNumber = 0

/**
 * Serves one client: its commands one after the other, each answered before the next is begun.
 * What is no message of the protocol closes this connection, and no other.
 */
export function serveConnection(socket: Socket, run: CommandRunner): void {
  const splitter = new MessageSplitter()
  let queue: Promise<void> = Promise.resolve()
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    try {
      for (const message of splitter.push(chunk)) {
        queue = queue.then(() => answer(socket, message, run)).catch(() => void socket.destroy())
      }
    } catch {
      socket.destroy()
    }
  })
}

async function answer(socket: Socket, message: Buffer, run: CommandRunner): Promise<void> {
  const answers = message.readInt32LE(4)
  const opcode = message.readInt32LE(12)
  const { command, silent } = read(opcode, message)
  const body = await bodyOf(command, run)
  if (silent || socket.destroyed) return
  const write = opcode === OPCODE.query ? writeReply : writeMessage
  socket.write(write(++lastNumber, answers, body))
}

function read(opcode: number, message: Buffer): Request {
  if (opcode === OPCODE.message) return readMessage(message)
  if (opcode === OPCODE.query && message.length > HEADER_BYTES + 4) return readQuery(message)
  throw new MongoError(352, 'UnsupportedOpQueryCommand', `Unsupported message kind ${opcode}`)
}

async function bodyOf(command: Doc, run: CommandRunner): Promise<Buffer> {
  try {
    const reply = await run(command)
    return reply instanceof CursorReply ? reply.encode() : encode(reply)
  } catch (thrown) {
    return encode(asMongoError(thrown).reply())
  }
}
