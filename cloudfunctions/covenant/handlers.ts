import type { Handlers } from '../lib/implement.ts'
import { adoptHandlers } from './adopt.ts'
import { draftHandlers } from './drafts.ts'
import { editionHandlers } from './editions.ts'
import { pledgeHandlers } from './pledges.ts'
import { proofHandlers } from './proof.ts'
import { trainingListHandlers } from './training-lists.ts'
import { trainingHandlers } from './trainings.ts'

export const covenantHandlers: Handlers<'covenant'> = {
  ...editionHandlers,
  ...draftHandlers,
  ...adoptHandlers,
  ...pledgeHandlers,
  ...proofHandlers,
  ...trainingHandlers,
  ...trainingListHandlers,
}
