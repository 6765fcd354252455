import { parseArgs } from 'node:util'
import { startMongo } from './server.ts'

// Starts the server alone:  tsx cli.ts --dir DIR [--port PORT] [--ttl-interval MILLISECONDS]

/** The first line of what went wrong, and exit code 1. */
function giveUp(thrown: unknown): never {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  process.stderr.write(`${message.split('\n')[0]}\n`)
  process.exit(1)
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string' },
      port: { type: 'string', default: '27017' },
      'ttl-interval': { type: 'string' },
    },
  })
  const { dir, port, 'ttl-interval': interval } = values
  if (!dir) throw new Error('Name a data directory: --dir DIR')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`Not a port: ${port}`)
  return { dir, port: Number(port), ...(interval ? { ttlInterval: Number(interval) } : {}) }
}

try {
  const server = await startMongo(readArguments())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0), giveUp))
  }
  process.stdout.write(`${server.uri}\n`)
} catch (thrown) {
  giveUp(thrown)
}
