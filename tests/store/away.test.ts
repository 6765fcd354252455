import { createServer, connect as dial } from 'node:net'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { dispatch } from '#functions/lib/dispatch.ts'
import { connect, lazyDatabase } from '#functions/lib/store/database.ts'
import { prepare } from '#functions/lib/store/prepare.ts'
import { localCheckPicture } from '#functions/local/check-picture.ts'
import { localCheckText } from '#functions/local/check-text.ts'
import { functions } from '#functions/local/functions.ts'
import { localPlate } from '#functions/local/plate.ts'
import { openDatabase, person } from '../support/world.ts'

const database = await openDatabase()
await prepare(database)

/** A cable to the database that a test can pull out and put back. */
function cable(uri: string) {
  const { hostname, port } = new URL(uri.replace(/^mongodb:/, 'http:'))
  const server = createServer((near) => {
    const far = dial(Number(port), hostname)
    near.pipe(far).pipe(near)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
    lines.add(near)
    near.on('close', () => lines.delete(near))
  })
  const lines = new Set<{ destroy: () => void }>()
  const plugged = (at = 0) =>
    new Promise<number>((resolve) => {
      server.listen(at, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  const pulled = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const line of lines) line.destroy()
    })
  return { plugged, pulled }
}

const line = cable(inject('mongoUri'))
const port = await line.plugged()
const { databaseName } = database.db
const through = lazyDatabase(() =>
  connect(`mongodb://127.0.0.1:${port}/?directConnection=true`, databaseName),
)
const codes: string[] = []
const platform = {
  database: through,
  now: () => new Date(),
  log: ({ code }: { readonly code: string }) => codes.push(code),
  voterKey: () => 'k'.repeat(32),
  plate: localPlate('http://localhost'),
  checkText: localCheckText,
  checkPicture: localCheckPicture,
  push: async () => 'sent' as const,
  templateIds: () => ({ news: '', notice: '' }),
}
const ask = (event: object) =>
  dispatch(functions.people ?? {}, event, person('wang-guilan'), platform)
const me = () => ask({ action: 'people.me', input: {} })
const join = () => ask({ action: 'people.join', input: { name: '王桂兰' }, key: 'join-me-once' })
const unavailable = { ok: false, error: { code: 'UNAVAILABLE' } }

afterAll(async () => {
  await (await through()).close()
  await line.pulled()
})

describe('a database that is away', () => {
  it('before the first call: UNAVAILABLE within seconds, and all is well when it is back', async () => {
    await line.pulled()
    const started = Date.now()
    expect(await me()).toMatchObject(unavailable)
    expect(Date.now() - started).toBeLessThan(6_000)
    await line.plugged(port)
    expect(await me()).toMatchObject({ ok: true })
  })

  it('in the middle: reads and commands say so, and what is sent again is done once', async () => {
    await line.pulled()
    expect(await me()).toMatchObject(unavailable)
    expect(await join()).toMatchObject(unavailable)
    expect(codes).toContain('UNAVAILABLE')
    await line.plugged(port)
    const joined = await join()
    expect(joined).toMatchObject({ ok: true, data: { person: { name: '王桂兰' } } })
    expect(await join()).toEqual(joined)
    expect(await database.db.collection('people').countDocuments()).toBe(1)
  })
})
