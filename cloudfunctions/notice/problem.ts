import type { Notice } from '#shared/domain/notice/notice.ts'
import { problemWith } from '#shared/domain/notice/rules.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { openObjections } from '../remark/keep.ts'

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

const objectionsWait = '还有异议没有答复，都答复了才能公布结果'

/** As `problemNow`, at the moment of going out: no result while somebody's objection waits for an answer. */
export async function problemGoingOut(
  context: Pick<Context, 'store'>,
  notice: Notice,
  from: string,
): Promise<ReturnType<typeof problemWith>> {
  const problem = await problemNow(context, notice, from)
  if (problem || notice.answersId === null) return problem
  const waiting = await openObjections(context.store, notice.answersId)
  return waiting > 0 ? { field: 'answersId', message: objectionsWait } : null
}
