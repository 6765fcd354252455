import type { Chore } from '#shared/contract/clock.ts'
import { settleConsultations } from '../consultation/outcome.ts'
import { endTerms } from '../council/terms.ts'
import { pushDue } from '../inbox/push-due.ts'
import { spreadNotices } from '../inbox/spread.ts'
import { lapseChecks } from '../inspection/lapse.ts'
import type { Context } from '../lib/implement.ts'
import { overdue } from '../moderation/pictures.ts'
import { carrySupporters } from '../motion/carry.ts'
import { tellSupporters } from '../motion/news.ts'
import { remindCalls, remindMeasures } from '../motion/remind.ts'
import { expireNotices, publishDue, sweepFiles } from '../notice/tick.ts'
import { sweepPhotos } from '../photo/sweep.ts'
import { remindProblems } from '../project/remind.ts'
import { linkReceipts } from '../rating/chain.ts'
import { raiseFlags } from '../rating/flags.ts'
import { settleOver } from '../rating/settle.ts'
import { remindAll } from '../rectification/remind.ts'
import { wakeRedresses } from '../redress/wake.ts'
import { closeDue } from '../standing/close-due.ts'
import { closeDueVotes, remindVoters } from '../vote/due.ts'

/** Each looks for what is due by an index, does a bounded part of it and answers how much; the rest waits for the next time. */
export const choreHands: Readonly<Record<Chore, (context: Context) => Promise<number>>> = {
  published: publishDue,
  expired: expireNotices,
  sweptFiles: sweepFiles,
  sweptPhotos: sweepPhotos,
  unseenPhotos: overdue,
  reminded: remindAll,
  redresses: wakeRedresses,
  lapsedChecks: lapseChecks,
  closedMonths: closeDue,
  settledRounds: settleOver,
  settledConsultations: settleConsultations,
  linkedReceipts: linkReceipts,
  raisedFlags: raiseFlags,
  closedVotes: closeDueVotes,
  remindedVotes: remindVoters,
  endedTerms: endTerms,
  remindedProblems: remindProblems,
  remindedCalls: remindCalls,
  remindedMeasures: remindMeasures,
  carriedSupporters: carrySupporters,
  toldSupporters: tellSupporters,
  spread: spreadNotices,
  pushed: pushDue,
}
