import { consultationCollections } from './collections/consultation.ts'
import { councilCollections } from './collections/council.ts'
import { covenantCollections } from './collections/covenant.ts'
import { inboxCollections } from './collections/inbox.ts'
import { inspectionCollections } from './collections/inspection.ts'
import { moderationCollections } from './collections/moderation.ts'
import { motionCollections } from './collections/motion.ts'
import { noticeCollections } from './collections/notice.ts'
import { peopleCollections } from './collections/people.ts'
import { photoCollections } from './collections/photo.ts'
import { projectCollections } from './collections/project.ts'
import { ratingCollections } from './collections/rating.ts'
import { recordCollections } from './collections/record.ts'
import { rectificationCollections } from './collections/rectification.ts'
import { redressCollections } from './collections/redress.ts'
import { remarkCollections } from './collections/remark.ts'
import { requestCollections } from './collections/request.ts'
import { shopCollections } from './collections/shop.ts'
import { standingCollections } from './collections/standing.ts'
import { voteCollections } from './collections/vote.ts'

/** Every collection, its shape and its indexes; `npm run db:prepare` makes a database agree. */
export const collections = {
  ...peopleCollections,
  ...noticeCollections,
  ...covenantCollections,
  ...councilCollections,
  ...voteCollections,
  ...motionCollections,
  ...shopCollections,
  ...inspectionCollections,
  ...rectificationCollections,
  ...standingCollections,
  ...ratingCollections,
  ...redressCollections,
  ...photoCollections,
  ...inboxCollections,
  ...moderationCollections,
  ...consultationCollections,
  ...remarkCollections,
  ...projectCollections,
  ...recordCollections,
  ...requestCollections,
}
export type Collections = typeof collections
