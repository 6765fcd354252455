import type { Platform } from '../../lib/platform.ts'
import type { Database } from '../../lib/store/database.ts'
import { foundAlliances } from './alliances.ts'
import { found, register, sign } from './district.ts'
import { draftEdition, train } from './edition.ts'
import { registerGrids } from './grids.ts'
import { foundingOf, history } from './history.ts'
import { readPast } from './inbox.ts'
import { dealWith } from './matters.ts'
import { goRound } from './notices.ts'
import { consult } from './opinions.ts'
import { putRight } from './orders.ts'
import { foundOthers } from './other-councils.ts'
import { buildPark, ratePark } from './park.ts'
import { residents, staff } from './people.ts'
import { redress } from './redress.ts'
import { closeOne } from './register.ts'
import { makeRounds } from './rounds.ts'
import { storyClock } from './story-clock.ts'
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
  const begun = await beginning(database, platform.now())
  const clock = storyClock(platform.now)
  const town = createTown({ ...platform, now: clock.now, log: () => undefined })
  clock.tell(foundingOf(begun))
  progress('任命区、街、社区的负责人，导入网格名册')
  const codes = await staff(town, database)
  await registerGrids(town)
  progress('登记两个社区的居民')
  await residents(town)
  progress('成立三个理事会，登记 53 家店，52 家签约')
  const councilId = await found(town, codes)
  const shops = await register(town, councilId, codes)
  const parkId = await foundOthers(town, codes)
  await sign(town, councilId, shops)
  progress('过去两个月的考核、评价和榜单')
  await history(town, clock, begun, { councilId, shops })
  progress('口袋公园的工程，产业联盟，理事会的议题、表决和会议')
  const park = await buildPark(town, clock, begun, codes)
  await foundAlliances(town, clock, begun, codes)
  await dealWith(town, clock, begun, { councilId, parkId })
  clock.comeBack()
  await readPast(town)
  await ratePark(town, park)
  progress('征求意见、公示和问答')
  await consult(town, clock, begun)
  progress('发布公告、考核、评价')
  await goRound(town, begun)
  await publish(town)
  await inspect(town, councilId, shops)
  await rate(town, shops)
  progress('安排考核、换人复看、店与店互查，整改、复查、申诉，差评办理')
  await makeRounds({ town, now: platform.now(), councilId, shops, codes })
  await train(town, councilId, shops)
  await draftEdition(town, councilId)
  await putRight(town, shops)
  await closeOne(town, councilId)
  await redress(town, clock, shops)
  await marks.insertOne({ _id: done, at: new Date() })
}

/** When the building began: a start that goes on after a cut tells the same months, whatever day it is by then. */
async function beginning({ db }: Database, now: Date): Promise<Date> {
  const marks = db.collection<{ _id: string; at: Date }>('marks')
  const mark = await marks.findOneAndUpdate(
    { _id: `${done} begun` },
    { $setOnInsert: { at: now } },
    { upsert: true, returnDocument: 'after' },
  )
  return mark?.at ?? now
}
