import type { Database } from '../../lib/store/database.ts'
import { recountRatings } from './recount.ts'
import { repair } from './repair.ts'

type Asked = {
  readonly area?: string | undefined
  readonly repair?: boolean | undefined
  readonly voterKey: string | undefined
  readonly say: (line: string) => void
}

/** Prints every drift as a line, and puts it right where that was asked for. @throws when any is left */
export async function recountCommand(
  database: Database,
  { area, repair: repairs, voterKey, say }: Asked,
): Promise<string> {
  if (!voterKey) throw new Error('Set VOTER_KEY: without it no receipt can be checked')
  let [left, mended] = [0, 0]
  for await (const drift of recountRatings(database, { area, voterKey })) {
    say(drift.line)
    if (repairs && drift.repair) {
      await repair(database, drift.repair, new Date())
      mended += 1
    } else left += 1
  }
  if (left > 0) throw new Error(`${left} kept numbers are not what the voices say`)
  return mended > 0
    ? `Put right: ${mended}. Count once more to be sure.`
    : 'Counted again from the voices: every kept number agrees.'
}
