import { parseArgs } from 'node:util'
import { readEnv } from '../lib/env.ts'
import { connect, type Database } from '../lib/store/database.ts'
import { prepare } from '../lib/store/prepare.ts'
import { appointFirstOfficer } from './appoint-first.ts'
import { recountCommand } from './ratings/command.ts'
import { verifyRecordsCommand } from './record/verify.ts'
import { recount } from './recount.ts'
import { recountChains } from './recount-chains.ts'
import { recountGrids } from './recount-grids.ts'

type Options = Readonly<
  Partial<Record<'code' | 'council' | 'period' | 'area', string | undefined>>
> & {
  readonly repair?: boolean | undefined
}
type Command = (database: Database, options: Options) => Promise<string>

const say = (line: string) => process.stdout.write(`${line}\n`)

/** What the operator does at the command line, with MONGODB_URI in the environment. */
const commands: Readonly<Record<string, Command>> = {
  prepare: async (database) => {
    await prepare(database)
    return 'Collections, indexes, official areas and the default edition are in place.'
  },
  'first-officer': async (database, { code }) => {
    if (!code) throw new Error('Name the person: --code ABCD2345, as their 我的 page shows it')
    const { post } = await appointFirstOfficer(database, code, new Date())
    return `Appointed: ${post}`
  },
  recount: async (database, { council: councilId, period }) => {
    if (!councilId || !period)
      throw new Error('Name the council and the month: --council <id> --period 2026-10')
    const drift = await recount(database, { councilId, period })
    if (drift.length > 0) throw new Error(drift.join('\n'))
    return 'Counted again from what was recorded: every kept number agrees.'
  },
  'recount-grids': async (database, { repair }) => {
    const drift = await recountGrids(database, { now: new Date(), repair })
    for (const line of drift) say(line)
    if (drift.length > 0 && !repair) throw new Error(`${drift.length} kept numbers are wrong`)
    return drift.length > 0
      ? `Put right: ${drift.length}. Count once more to be sure.`
      : 'Counted again from the register and the posts: every kept number agrees.'
  },
  'recount-ratings': (database, options) =>
    recountCommand(database, { ...options, voterKey: process.env.VOTER_KEY, say }),
  'verify-record': (database, { council }) => verifyRecordsCommand(database, { council, say }),
  'recount-chains': (database, { repair }) => recountChains(database, { repair, say }),
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    code: { type: 'string' },
    council: { type: 'string' },
    period: { type: 'string' },
    area: { type: 'string' },
    repair: { type: 'boolean' },
  },
})
const command = commands[positionals[0] ?? '']
if (!command) {
  process.stderr.write(`Say what to do: ${Object.keys(commands).join(' | ')}\n`)
  process.exit(2)
}
const { MONGODB_URI, MONGODB_DB } = readEnv({ VOTER_KEY: '-'.repeat(32), ...process.env })
const database = await connect(MONGODB_URI, MONGODB_DB)
try {
  say(await command(database, values))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await database.close()
}
