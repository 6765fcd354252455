import { clockHandlers } from '../clock/handlers.ts'
import { consultationHandlers } from '../consultation/handlers.ts'
import { councilHandlers } from '../council/handlers.ts'
import { covenantHandlers } from '../covenant/handlers.ts'
import { inboxHandlers } from '../inbox/handlers.ts'
import { inspectionHandlers } from '../inspection/handlers.ts'
import type { AnyHandlers } from '../lib/implement.ts'
import { moderationHandlers } from '../moderation/handlers.ts'
import { motionHandlers } from '../motion/handlers.ts'
import { noticeHandlers } from '../notice/handlers.ts'
import { peopleHandlers } from '../people/handlers.ts'
import { photoHandlers } from '../photo/handlers.ts'
import { projectHandlers } from '../project/handlers.ts'
import { ratingHandlers } from '../rating/handlers.ts'
import { rectificationHandlers } from '../rectification/handlers.ts'
import { redressHandlers } from '../redress/handlers.ts'
import { remarkHandlers } from '../remark/handlers.ts'
import { shopHandlers } from '../shop/handlers.ts'
import { standingHandlers } from '../standing/handlers.ts'
import { voteHandlers } from '../vote/handlers.ts'

/** The deployed functions by name, as one machine runs them. */
export const functions: Readonly<Record<string, AnyHandlers>> = {
  people: peopleHandlers,
  notice: noticeHandlers,
  council: councilHandlers,
  vote: voteHandlers,
  motion: motionHandlers,
  covenant: covenantHandlers,
  shop: shopHandlers,
  inspection: inspectionHandlers,
  rectification: rectificationHandlers,
  standing: standingHandlers,
  rating: ratingHandlers,
  redress: redressHandlers,
  photo: photoHandlers,
  moderation: moderationHandlers,
  consultation: consultationHandlers,
  remark: remarkHandlers,
  inbox: inboxHandlers,
  project: projectHandlers,
  clock: clockHandlers,
}
