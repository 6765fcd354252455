import { dispatch } from '#functions/lib/dispatch.ts'
import type { Platform } from '#functions/lib/platform.ts'
import { connect } from '#functions/lib/store/database.ts'
import { localCheckPicture } from '#functions/local/check-picture.ts'
import { localCheckText } from '#functions/local/check-text.ts'
import { ratingHandlers } from '#functions/rating/handlers.ts'
import { type Plan, plansOf, type RaterTask } from './crowd-plan.ts'

/** Voices under way at the same time; the connection has five lines. */
const hands = 5

const task = JSON.parse(process.argv[2] ?? '') as RaterTask
const database = await connect(task.uri, task.database)
const platform: Platform = {
  database: async () => database,
  now: () => new Date(task.now),
  log: ({ cause }) => {
    if (cause) process.stderr.write(`${cause instanceof Error ? cause.stack : cause}\n`)
  },
  voterKey: () => task.voterKey,
  plate: async () => ({ mime: 'image/svg+xml', data: '' }),
  checkText: localCheckText,
  checkPicture: localCheckPicture,
  push: async () => 'refused',
  templateIds: () => ({ news: '', notice: '' }),
}

async function speak({ person, shop, level, key }: Plan): Promise<void> {
  const input = {
    subject: { kind: 'shop', id: shop },
    ...{ level, attitude: level, style: level, effect: level },
    reasons: level < 3 ? ['other'] : [],
    comment: '',
  }
  const event = { action: 'rating.submit', input, key }
  const caller = { kind: 'person', identity: `local:crowd-${person}` } as const
  const reply = await dispatch(ratingHandlers, event, caller, platform)
  process.stdout.write(reply.ok ? 'OK\n' : `${reply.error.code} ${reply.error.message}\n`)
}

/** One person's plans follow one another; people speak at the same time. */
function* people(): Generator<Plan[]> {
  let own: Plan[] = []
  for (const plan of plansOf(task)) {
    if (own[0] && own[0].person !== plan.person) {
      yield own
      own = []
    }
    own.push(plan)
  }
  if (own.length > 0) yield own
}

const queue = people()
async function hand(): Promise<void> {
  for (const own of queue) for (const plan of own) await speak(plan)
}
await Promise.all(Array.from({ length: hands }, hand))
await database.close()
