import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, inject, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { closeRecordDays } from '#functions/record/day.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { verifyByCommand } from '../support/record.ts'
import type { WriterTask } from '../support/record-writer.ts'
import { openWorld } from '../support/world.ts'

const world = await openWorld()
const { database, clock } = world
const councils = Array.from({ length: 5 }, newId)

/** A process of its own that writes for so many hours, and is killed in the middle of the next. */
async function killedAfter(hours: number): Promise<void> {
  const task: WriterTask = {
    ...{ uri: inject('mongoUri'), database: database.db.databaseName, councils },
    from: clock.now().toISOString(),
  }
  const args = ['--import', 'tsx', 'tests/support/record-writer.ts', JSON.stringify(task)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    if (Number(line) < hours) continue
    child.kill('SIGKILL')
    break
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

const count = (name: string) => database.db.collection(name).countDocuments()

describe('a process that is killed while it writes lines and closes days', () => {
  it('leaves whole lines and whole steps only, and another goes on where it ended', async () => {
    for (const hours of [30, 53]) {
      await killedAfter(hours)
      clock.pass({ hours })
      const { lines, end } = await verifyByCommand(world)
      expect(lines.filter((line) => !line.includes('都对得上'))).toEqual([])
      expect(end).toBe('都对得上：5 个理事会')
    }
    expect(await count('recordLines')).toBeGreaterThanOrEqual(5 * 83)
    clock.pass({ days: 3 })
    const close = () =>
      database.transaction((store) => closeRecordDays({ store, now: clock.now() }))
    while ((await close()) > 0);
    expect((await verifyByCommand(world)).end).toBe('都对得上：5 个理事会')
    const open = await database.store.recordHeads.count({ waits: true }, everywhere, 1)
    expect(open).toBe(0)
    expect(await count('recordDays')).toBeGreaterThanOrEqual(3)
  }, 120_000)
})

describe('the command at the operator’s machine', () => {
  const run = async () => {
    const env = {
      ...process.env,
      MONGODB_URI: inject('mongoUri'),
      MONGODB_DB: database.db.databaseName,
    }
    const args = ['--import', 'tsx', 'cloudfunctions/operator/cli.ts', 'verify-record']
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        said += data.toString()
      })
    const [code] = await once(child, 'close')
    return { code, said }
  }

  it('ends with 0 when all agrees, and with 1 and the first broken link when not', async () => {
    expect(await run()).toMatchObject({ code: 0, said: expect.stringContaining('都对得上：5') })
    const where = { councilId: councils[2] ?? '', no: 7 }
    await database.db.collection('recordLines').updateOne(where, { $set: { by: '别人' } })
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said).toContain(`${councils[2]}：第 7 条被改动过`)
    expect(said).toContain('有 1 处对不上')
  }, 60_000)
})
