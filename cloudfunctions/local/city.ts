import { join } from 'node:path'
import { lineLog } from '../lib/log.ts'
import type { Platform } from '../lib/platform.ts'
import { connect, type Database, lazyDatabase } from '../lib/store/database.ts'
import { prepare } from '../lib/store/prepare.ts'
import { localCheckPicture } from './check-picture.ts'
import { localCheckText } from './check-text.ts'
import { buildDemoCity } from './demo/city.ts'
import { localPlate } from './plate.ts'
import { localPush, localTemplateIds } from './push.ts'
import { localSecrets, type Secrets } from './secrets.ts'

type Options = {
  readonly dir: string
  /** Where this machine is reached from outside, for the codes on the doors: `http://192.168.1.5:3000`. */
  readonly origin: string
  readonly progress: (step: string) => void
}

export type City = {
  readonly platform: Platform
  readonly secrets: Secrets
  readonly stop: () => Promise<void>
}

/** Loaded only where it is needed: with MONGODB_URI set, nothing of it runs. */
async function embedded(dir: string) {
  const { startMongo } = await import('./mongo/server.ts')
  return startMongo({ dir })
}

/** A database (MONGODB_URI, or the embedded server on this machine) with the demo city in it. */
export async function openCity({ dir, origin, progress }: Options): Promise<City> {
  const secrets = localSecrets(dir)
  const given = process.env.MONGODB_URI
  progress(given ? '连接 MONGODB_URI 指定的数据库' : '启动内置数据库')
  const server = given ? null : await embedded(join(dir, 'mongo'))
  const open = () => connect(given ?? server?.uri ?? '', process.env.MONGODB_DB ?? 'cocreation')
  const database: Database = await open()
  await prepare(database)
  const platform: Platform = {
    database: lazyDatabase(async () => database),
    now: () => new Date(),
    log: lineLog,
    voterKey: () => secrets.voter,
    plate: localPlate(origin),
    checkText: localCheckText,
    checkPicture: localCheckPicture,
    push: localPush(lineLog),
    templateIds: localTemplateIds,
  }
  await buildDemoCity(database, platform, progress)
  const stop = async () => {
    await database.close()
    await server?.stop()
  }
  return { platform, secrets, stop }
}
