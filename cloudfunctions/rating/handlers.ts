import type { Handlers } from '../lib/implement.ts'
import { asked } from './asked.ts'
import { comments } from './comments.ts'
import { flagHandlers } from './flags.ts'
import { locate } from './locators.ts'
import { nearby } from './nearby.ts'
import { rankHandlers } from './ranks.ts'
import { receiptHandlers } from './receipts.ts'
import { submit } from './submit.ts'
import { viewOf } from './view.ts'

export const ratingHandlers: Handlers<'rating'> = {
  ...receiptHandlers,
  ...rankHandlers,
  ...flagHandlers,

  'rating.nearby': (context, { after }) => nearby(context, after),
  'rating.asked': asked,
  'rating.subject': async (context, { subject }) => viewOf(context, await locate(context, subject)),
  'rating.comments': comments,
  'rating.submit': submit,
}
