import { calendarWarning } from '#shared/kernel/working-time.ts'
import { settleConsultations } from '../consultation/outcome.ts'
import { pushDue } from '../inbox/push-due.ts'
import { spreadNotices } from '../inbox/spread.ts'
import { lapseChecks } from '../inspection/lapse.ts'
import type { Handlers } from '../lib/implement.ts'
import { overdue } from '../moderation/pictures.ts'
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

export const clockHandlers: Handlers<'clock'> = {
  'clock.tick': async (context) => {
    const { now } = context
    return {
      published: await publishDue(context),
      expired: await expireNotices(context),
      sweptFiles: await sweepFiles(context),
      sweptPhotos: await sweepPhotos(context),
      unseenPhotos: await overdue(context),
      reminded: await remindAll(context),
      redresses: await wakeRedresses(context),
      calendarWarning: calendarWarning(now),
      lapsedChecks: await lapseChecks(context),
      closedMonths: await closeDue(context),
      settledRounds: await settleOver(context),
      settledConsultations: await settleConsultations(context),
      linkedReceipts: await linkReceipts(context),
      raisedFlags: await raiseFlags(context),
      closedVotes: await closeDueVotes(context),
      remindedVotes: await remindVoters(context),
      spread: await spreadNotices(context),
      pushed: await pushDue(context),
      remindedProblems: await remindProblems(context),
    }
  },
}
