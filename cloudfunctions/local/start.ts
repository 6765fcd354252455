import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { choreNames } from '#shared/contract/clock.ts'
import { clockHandlers } from '../clock/handlers.ts'
import { dispatch } from '../lib/dispatch.ts'
import type { Platform } from '../lib/platform.ts'
import { ticksOf } from '../lib/tick.ts'
import { builds, isFresh, make } from './built.ts'
import { openCity } from './city.ts'
import { createGateway } from './gateway.ts'
import { personas } from './personas.ts'
import { createTokens } from './token.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '3000' },
    dir: { type: 'string', default: '.data' },
  },
})
const web = 'dist/h5'
/** What phones scan off a door must lead here; on one machine alone localhost does. */
const origin = (process.env.PUBLIC_URL ?? `http://localhost:${values.port}`).replace(/\/+$/, '')
const tenMinutes = 10 * 60 * 1000
const say = (line: string) => process.stdout.write(`${line}\n`)
const progress = (step: string) => say(`· ${step} …`)

/** What WeChat's timer does on the platform. */
function startClock(platform: Platform): NodeJS.Timeout {
  const tick = async () => {
    for (const event of ticksOf('clock.tick', choreNames, platform.now()))
      await dispatch(clockHandlers, event, { kind: 'timer' }, platform)
  }
  void tick()
  return setInterval(() => void tick(), tenMinutes)
}

async function buildWeb(): Promise<void> {
  if (isFresh(builds.h5)) return
  progress('正在编译网页版，大约半分钟')
  await make(builds.h5)
}

async function start(): Promise<void> {
  await buildWeb()
  const city = await openCity({ dir: values.dir, origin, progress })
  const tokens = createTokens(city.secrets.token)
  const gateway = createGateway({ platform: city.platform, tokens, personas, web })
  const timer = startClock(city.platform)
  const server = serve(
    { fetch: gateway.fetch, port: Number(values.port) },
    ({ port }: AddressInfo) => say(`\n共同缔造已经开门：http://localhost:${port}\n`),
  )
  server.once('error', (error: NodeJS.ErrnoException) => fail(error))
  const stop = async () => {
    clearInterval(timer)
    server.close()
    await city.stop()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function fail(error: NodeJS.ErrnoException): never {
  const taken = error.code === 'EADDRINUSE'
  say(taken ? `端口 ${values.port} 已被占用，请用 --port 换一个` : `没能启动：${error.message}`)
  process.exit(1)
}

start().catch(fail)
