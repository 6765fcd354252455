import { voteHoldingActions } from './vote/holding.ts'
import { voteReadingActions } from './vote/reading.ts'
import { votingActions } from './vote/voting.ts'

export const voteActions = { ...voteReadingActions, ...voteHoldingActions, ...votingActions }
