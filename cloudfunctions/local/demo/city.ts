import type { Platform } from '../../lib/platform.ts'
import type { Database } from '../../lib/store/database.ts'
import { found, register, sign } from './district.ts'
import { residents, staff } from './people.ts'
import { grids, kangcui } from './places.ts'
import { closeOne } from './register.ts'
import { createTown } from './town.ts'
import { inspect } from './visits.ts'
import { publish, rate } from './voices.ts'

type Progress = (step: string) => void

/** Marks a database whose demo city is complete. */
const done = 'demo city'

/** Builds the demo city once, by real calls of the people in it. Cut short, it goes on at the next start. */
export async function buildDemoCity(
  database: Database,
  platform: Platform,
  progress: Progress,
): Promise<void> {
  const marks = database.db.collection<{ _id: string; at: Date }>('marks')
  if (await marks.findOne({ _id: done })) return
  await loadGrids(database)
  const town = createTown({ ...platform, log: () => undefined })
  progress('任命区、街、社区的负责人')
  const codes = await staff(town, database)
  progress('登记两个社区的居民')
  await residents(town)
  progress('成立理事会，登记 53 家店')
  const councilId = await found(town, codes)
  const shops = await register(town, councilId, codes)
  progress('52 家店签约')
  await sign(town, councilId, shops)
  progress('发布公告、考核、评价')
  await publish(town)
  await inspect(town, councilId, shops)
  await rate(town, shops)
  await closeOne(town, councilId)
  await marks.insertOne({ _id: done, at: new Date() })
}

/** The grids of 康翠: its own, so they are not in the official list. */
export async function loadGrids({ db }: Database): Promise<void> {
  await db.collection<{ _id: string }>('areas').bulkWrite(
    grids.map(({ id, name }) => ({
      updateOne: {
        filter: { _id: id },
        update: {
          $set: { name, level: 'grid', parent: kangcui },
          $setOnInsert: { residents: 0, version: 0 },
        },
        upsert: true,
      },
    })),
  )
}
