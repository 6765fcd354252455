import type * as z from 'zod'
import type { Actions } from '#shared/contract/index.ts'
import { tidyRoles } from '#shared/domain/notice/addressees.ts'
import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { dayOut } from '#shared/domain/notice/rules.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos as handPhotosIn } from '../photo/use.ts'
import { handFilesIn } from './files.ts'
import { problemNow } from './problem.ts'
import { deskView } from './view.ts'

export const saveHandlers: Pick<Handlers<'notice'>, 'notice.save'> = {
  'notice.save': async (context, { noticeId, attachments, ...input }) => {
    const { store, reach } = context
    await store.areas.get(input.area, reach)
    const saved = noticeId ? await store.notices.get(noticeId, reach) : null
    if (saved && saved.state !== 'draft')
      throw new AppError('MOVE_NOT_ALLOWED', { message: notADraft[saved.state] })
    const draft = { ...(saved ?? blankFor(context)), ...fieldsOf(context, input) }
    const problem = await problemNow(context, draft, dayOut(draft, context.now))
    if (problem) throw new AppError('INVALID_INPUT', problem)
    await takePhotos(context, draft, saved?.photos ?? [])
    const row = { ...draft, attachments: await handFilesIn(context, draft, attachments) }
    const kept = saved ? await store.notices.replace(row, reach) : await store.notices.insert(row)
    return deskView(context, kept)
  },
}

const notADraft: Readonly<Record<Exclude<Notice['state'], 'draft'>, string>> = {
  scheduled: '已经定时了，请先收回定时再改',
  published: '已发布的公告不能改，请用“更正”，或撤回后重新写',
  expired: '已到期的公告不能改，请照着重写一则',
  withdrawn: '已撤回的公告不能改，请照着重写一则',
}

type Saved = z.output<Actions['notice.save']['input']>

const fieldsOf = (context: Context, input: Omit<Saved, 'noticeId' | 'attachments'>) => ({
  ...input,
  audienceRoles: tidyRoles(input.audienceRoles),
  publishAt: input.publishAt ? new Date(input.publishAt) : null,
  openUntil: input.openUntil ?? null,
  question: input.question ?? null,
  answersId: input.answersId ?? null,
  photos: [...new Set(input.photos)],
  expiresOn: input.expiresOn ?? null,
  signedBy: postOf(context, input.area),
})

const blankFor = (context: Context) => ({
  id: newId(),
  state: noticeLifecycle.initial as Notice['state'],
  timeline: [],
  resultId: null,
  attachments: [],
  corrections: [],
  authorId: actorOf(context).id,
  createdAt: context.now,
  publishedAt: null,
  audience: 0,
  readers: 0,
  version: 0,
})

/** Pictures that the draft no longer shows are let go of, for the clock to sweep. */
async function takePhotos(
  context: Context,
  { id, area, photos }: Pick<Notice, 'id' | 'area' | 'photos'>,
  kept: readonly string[],
): Promise<void> {
  const dropped = kept.filter((photo) => !photos.includes(photo))
  if (dropped.length > 0) {
    const ours = { _id: { $in: dropped }, usedBy: id }
    await context.store.photos.setAll(ours, { usedBy: null }, everywhere)
  }
  const use = { ids: photos, purpose: 'notice', at: { area }, usedBy: id, kept } as const
  await handPhotosIn(context, use)
}

/** The post in whose name it is written: of the writer's posts, the one nearest to its area. */
function postOf({ entitling }: Context, area: string): string {
  const covering = entitling.filter((grant) => area.startsWith(grant.area))
  const nearest = covering.sort((a, b) => b.area.length - a.area.length)[0]
  return nearest?.post ?? ''
}
