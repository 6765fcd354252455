import * as z from 'zod'
import { Change } from '../../domain/covenant/compare/change.ts'
import { noticeLifecycle } from '../../domain/notice/lifecycle.ts'
import { Notice } from '../../domain/notice/notice.ts'
import { Id, Instant } from '../../kernel/fields.ts'

export const noticeId = Id.meta({ title: '公告' })

const moveNames = Object.keys(noticeLifecycle.moves) as [keyof typeof noticeLifecycle.moves]

/** Another notice that belongs to it. */
const Beside = Notice.pick({ id: true, kind: true, title: true })

/** What was put right, with what is different paragraph by paragraph. */
const CorrectionView = z.object({ at: Instant, reason: z.string(), changes: z.array(Change) })

/** As a reader sees it in a list. */
export const NoticeCard = Notice.pick({
  id: true,
  kind: true,
  area: true,
  pinned: true,
  title: true,
  summary: true,
  signedBy: true,
  publishedAt: true,
  openUntil: true,
  expiresOn: true,
}).extend({
  unread: z.boolean(),
  corrected: z
    .boolean()
    .meta({ description: 'The caller read earlier words: unread again, since it was corrected' }),
})

/** As a reader sees it whole. */
export const NoticePage = NoticeCard.extend({
  ...Notice.pick({ body: true, question: true, attachments: true, photos: true }).shape,
  place: z.string(),
  corrections: z.array(CorrectionView),
  answers: Beside.nullable().meta({ description: 'The notice whose outcome this one tells' }),
  result: Beside.nullable().meta({ description: 'The notice that tells the outcome of this one' }),
})

/** As its officers see it in a list. */
export const DeskCard = Notice.pick({
  id: true,
  kind: true,
  area: true,
  title: true,
  state: true,
  pinned: true,
  publishAt: true,
  openUntil: true,
  expiresOn: true,
  createdAt: true,
  publishedAt: true,
  audience: true,
  readers: true,
}).extend({ place: z.string() })

/** As its officers see it whole. */
export const NoticeDeskView = Notice.omit({
  authorId: true,
  timeline: true,
  corrections: true,
}).extend({
  place: z.string(),
  corrections: z.array(CorrectionView),
  answers: Beside.nullable(),
  result: Beside.nullable(),
  waitingPhotos: z.array(Id).meta({ description: 'Pictures that readers do not see yet' }),
  withdrawnBecause: z.string().nullable(),
  moves: z.array(z.enum(moveNames)).meta({ description: 'What the caller may do with it now' }),
})
