import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { publishFor } from './notices.ts'
import type { World } from './world.ts'

const question: Notice['question'] = {
  text: '车棚装在哪里好？',
  options: ['一号楼旁', '二号楼旁', '先不装'],
  several: false,
  per: 'person',
}

/** Publishes a notice of a kind; what it asks and until when stands on the row. */
export async function ofKind(
  world: World,
  [writer, area]: readonly [writer: string, area: string],
  fields: Partial<Notice>,
): Promise<string> {
  const id = await publishFor(world, writer, area, { title: '车棚装在哪里' })
  const { store } = world.database
  const notice = await store.notices.get(id, everywhere)
  await store.notices.replace({ ...notice, ...fields }, everywhere)
  return id
}

const inDays = (world: World, days: number) => addDays(dayOf(world.clock.now()), days)

/** Asks for voices, ten days long. */
export const consult = (
  world: World,
  area: string,
  more: Partial<NonNullable<Notice['question']>> = {},
) =>
  ofKind(world, ['liu-jianhua', area], {
    kind: 'consultation',
    openUntil: inDays(world, 10),
    question: { ...question, ...more },
  })

/** Lays something open to objections, ten days long. */
export const layOpen = (world: World, area: string) =>
  ofKind(world, ['liu-jianhua', area], { kind: 'publicNotice', openUntil: inDays(world, 10) })

/** Says what came of a notice, and links both. */
export async function tellResult(world: World, noticeId: string, area: string): Promise<string> {
  const result = await ofKind(world, ['liu-jianhua', area], { kind: 'result', answersId: noticeId })
  await world.database.store.notices.setAll({ _id: noticeId }, { resultId: result }, everywhere)
  return result
}
