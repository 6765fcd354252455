import { connect } from '#functions/lib/store/database.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { appendLine } from '#functions/record/append.ts'
import { closeRecordDays } from '#functions/record/day.ts'

/** What a process is told that writes records until it is killed. */
export type WriterTask = {
  readonly uri: string
  readonly database: string
  readonly from: string
  readonly councils: readonly string[]
}

const task = JSON.parse(process.argv[2] ?? '') as WriterTask
const database = await connect(task.uri, task.database)
const hour = 3_600_000

/** Hour after hour each council writes a line, and the days that are over are closed two councils at a time. */
for (let hours = 0; ; hours++) {
  const now = new Date(new Date(task.from).getTime() + hours * hour)
  const told = {
    area: kangcui,
    kind: 'minuted',
    aboutId: `hour-${hours}`,
    facts: {},
    by: '秘书处',
  } as const
  const lines = task.councils.map((councilId) =>
    database.transaction((store) => appendLine({ store, now }, { ...told, councilId })),
  )
  const closing = database.transaction((store) => closeRecordDays({ store, now }, 2))
  await Promise.all([...lines, closing])
  process.stdout.write(`${hours}\n`)
}
