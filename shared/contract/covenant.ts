import { editionActions } from './covenant/editions.ts'
import { pledgeActions } from './covenant/pledges.ts'
import { trainingActions } from './covenant/trainings.ts'

export const covenantActions = { ...editionActions, ...pledgeActions, ...trainingActions }
