import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { runCommand } from './commands/dispatch.ts'
import type { ServerState } from './commands/types.ts'
import { Cursors } from './cursors.ts'
import { Sessions } from './sessions.ts'
import { Store } from './store/store.ts'
import { sweepExpired, TTL_INTERVAL } from './ttl.ts'
import { serveConnection } from './wire/connection.ts'

const HOST = '127.0.0.1'

/** How the server is started. */
export interface MongoOptions {
  /** The data directory; made if it does not exist. */
  readonly dir: string
  /** The port on loopback; 0 or absent takes any that is free. */
  readonly port?: number
  /** Milliseconds between two sweeps of the TTL indexes. */
  readonly ttlInterval?: number
}

/** A server that runs. */
export interface MongoServer {
  /** What to give to MongoClient. */
  readonly uri: string
  readonly port: number
  /** Closes all connections, aborts what is open and flushes the disk. */
  stop(): Promise<void>
}

/**
 * Starts a MongoDB server of one node on loopback. Rejects when the directory is in use by another
 * server or the port is taken.
 */
export async function startMongo(options: MongoOptions): Promise<MongoServer> {
  const store = new Store(options.dir)
  const sockets = new Set<Socket>()
  let state: ServerState | undefined
  const listener = createServer((socket) => {
    if (!state) return socket.destroy()
    const server = state
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serveConnection(socket, (command) => runCommand(command, server))
  })
  try {
    await listen(listener, options.port ?? 0)
  } catch (thrown) {
    await store.stop()
    throw thrown
  }
  const { port } = listener.address() as AddressInfo
  state = {
    store,
    cursors: new Cursors(),
    sessions: new Sessions(),
    address: `${HOST}:${port}`,
    startedAt: new Date(),
  }
  const timer = sweepRegularly(state, options.ttlInterval ?? TTL_INTERVAL)
  const stop = once(async () => {
    clearInterval(timer)
    const closed = new Promise((resolve) => listener.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
    await store.stop()
  })
  return { uri: `mongodb://${HOST}:${port}/?replicaSet=rs0`, port, stop }
}

function listen(listener: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is already in use.`) : error),
    )
    listener.listen(port, HOST, resolve)
  })
}

/** Expired documents, sessions and cursors are cleared away at one pace. */
function sweepRegularly(
  { store, sessions, cursors }: ServerState,
  interval: number,
): NodeJS.Timeout {
  const timer = setInterval(() => {
    sweepExpired(store)
    cursors.killOf(sessions.expire())
    cursors.expire()
  }, interval)
  return timer.unref()
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => {
    running ??= run()
    return running
  }
}
