import type { Council } from '#shared/domain/council/council.ts'
import type { Right } from '#shared/domain/council/rights.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkRight, checkStanding } from '../council/standing.ts'
import type { Context } from '../lib/implement.ts'

/** A meeting within reach, in whose council the caller has this right now. @throws OUT_OF_REACH, SEAT_MAY_NOT, COUNCIL_NOT_STANDING */
export async function meetingWith(
  context: Pick<Context, 'store' | 'reach' | 'grants'>,
  meetingId: string,
  right: Right,
): Promise<{ readonly meeting: Meeting; readonly council: Council }> {
  const { store, reach } = context
  const meeting = await store.meetings.get(meetingId, reach)
  const council = await store.councils.get(meeting.councilId, everywhere)
  checkRight(context, right, council)
  checkStanding(council)
  return { meeting, council }
}
