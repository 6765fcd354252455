import type { Notice } from '#shared/domain/notice/notice.ts'
import { problemWith } from '#shared/domain/notice/rules.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

/** What keeps a notice from going out on a day, if anything. Reads the notice that it answers: its own rule says which may be. */
export async function problemNow(
  { store }: Pick<Context, 'store'>,
  notice: Notice,
  from: string,
): Promise<ReturnType<typeof problemWith>> {
  const { answersId } = notice
  const answered = answersId ? await store.notices.find(answersId, everywhere) : null
  return problemWith({ wish: notice, from, answered })
}
