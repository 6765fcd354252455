import { everywhere } from '#shared/domain/people/reach.ts'
import { remarkKinds } from '#shared/domain/remark/kinds.ts'
import { remarkLifecycle } from '#shared/domain/remark/lifecycle.ts'
import { type Remark, reportsThatHide } from '#shared/domain/remark/remark.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { pseudonym } from '../lib/pseudonym.ts'
import { enqueue } from '../moderation/hold.ts'
import { actorOf } from '../people/actor.ts'
import { save } from './keep.ts'
import { viewOf } from './view.ts'

type Names = 'remark.answer' | 'remark.report'

export const answerHandlers: Pick<Handlers<'remark'>, Names> = {
  'remark.answer': async (context, { remarkId, text }) => {
    const { store, reach, now } = context
    const remark = await store.remarks.get(remarkId, reach)
    if (remark.check !== 'passed')
      throw new AppError('MOVE_NOT_ALLOWED', { message: '这条留言还没看过内容，等它公开了再答复' })
    const moved = step(remarkLifecycle, remark, 'answer', { now, by: actorOf(context).id })
    const answer = { text, post: postFor(context, remark.area), on: dayOf(now) }
    const saved = await save(store, remark, { ...remark, ...moved, answer })
    await tellAsker(context, saved)
    return viewOf(context, saved)
  },

  // an officer cannot delete either: whoever finds fault reports, and somebody looks
  'remark.report': async (context, { remarkId }) => {
    const { store, reach, voterKey, person } = context
    const remark = await store.remarks.get(remarkId, reach)
    if (remark.check !== 'passed' || remark.state === 'withdrawn')
      throw new AppError('OUT_OF_REACH')
    if (person && remark.personId === person.id) throw new AppError('OWN_REMARK')
    const mark = pseudonym(voterKey(), 'reporter', remark.id, actorOf(context).id)
    if (remark.reporters.includes(mark)) return { hidden: false }
    const reporters = [...remark.reporters, mark]
    const hidden = reporters.length % reportsThatHide === 0
    const { id: aboutId, area, text } = remark
    await enqueue(store, {
      kind: 'remark',
      aboutId,
      area,
      text,
      writerId: remark.personId,
      from: dayOf(context.now),
    })
    const check = hidden ? ('pending' as const) : remark.check
    await save(store, remark, { ...remark, reporters, check })
    return { hidden }
  },
}

/** The post in whose name it is answered: of the caller's posts, the one nearest to the notice's area. */
function postFor({ entitling }: Context, area: string): string {
  const covering = entitling.filter((grant) => area.startsWith(grant.area))
  return covering.sort((a, b) => b.area.length - a.area.length)[0]?.post ?? ''
}

async function tellAsker(context: Context, remark: Remark): Promise<void> {
  const { personId, id, kind, noticeId, answer } = remark
  if (!personId) return
  const { title } = await context.store.notices.get(noticeId, everywhere)
  await tell(context, {
    event: `remark:${id}:answered`,
    to: [personId],
    about: 'remark',
    aboutId: noticeId,
    title: `您的${remarkKinds[kind].done}有答复了`,
    text: `${answer?.post ?? ''}答复了您在“${title}”下的${remarkKinds[kind].done}。`,
  })
}
