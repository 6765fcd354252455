import type { Db, Document } from 'mongodb'
import type { Rating } from '#shared/domain/rating/rating.ts'
import { type Group, groupOf, withVoice } from '#shared/domain/rating/recount.ts'

/** A voice as it is read for counting: what it says, and what of it is shown. */
export type Voice = Rating

/** Rows of a collection in the order of an index, a batch at a time: memory does not grow with their number. */
export async function* rowsOf<Row>(
  db: Db,
  name: string,
  filter: Document,
  sort: Record<string, 1>,
): AsyncGenerator<Row> {
  const cursor = db.collection(name).find(filter).sort(sort).batchSize(1_000)
  for await (const { _id, ...fields } of cursor) yield { id: _id, ...fields } as Row
}

/** All voices of an area, added up by subject and round, in the order of tallies' ids; each is shown to `look` in passing. */
export async function* groupsOf(
  db: Db,
  filter: Document,
  look: (voice: Voice) => Promise<void> = async () => {},
): AsyncGenerator<Group> {
  let group: Group | undefined
  const order = { subjectKey: 1, round: 1, _id: 1 } as const
  for await (const voice of rowsOf<Voice>(db, 'ratings', filter, order)) {
    if (group?.subjectKey !== voice.subjectKey || group.round !== voice.round) {
      if (group) yield group
      group = groupOf(voice)
    }
    group = withVoice(group, voice)
    await look(voice)
  }
  if (group) yield group
}

type Keyed = { readonly id: string }
type Pair<One, Other> = readonly [one: One | null, other: Other | null]

/** Two streams in the order of their ids, side by side; what has no partner stands alone. */
export async function* sideBySide<One extends Keyed, Other extends Keyed>(
  one: AsyncGenerator<One>,
  other: AsyncGenerator<Other>,
): AsyncGenerator<Pair<One, Other>> {
  let [left, right] = [await ahead(one), await ahead(other)]
  for (;;) {
    const [id] = [left, right].flatMap((row) => row?.id ?? []).sort()
    if (id === undefined) return
    const pair = [ifIs(left, id), ifIs(right, id)] as const
    yield pair
    if (pair[0]) left = await ahead(one)
    if (pair[1]) right = await ahead(other)
  }
}

const ifIs = <Row extends Keyed>(row: Row | null, id: string) => (row?.id === id ? row : null)

async function ahead<Row>(rows: AsyncGenerator<Row>): Promise<Row | null> {
  const { done, value } = await rows.next()
  return done ? null : value
}
