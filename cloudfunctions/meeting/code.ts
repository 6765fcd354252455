import { meetingPage, sceneOf } from '#shared/domain/meeting/meeting-page.ts'
import { checkSignIn, slotEnd, slotOf } from '#shared/domain/meeting/sign-in.ts'
import type { Handlers } from '../lib/implement.ts'
import { meetingWith } from './meeting-with.ts'
import { signInCode } from './sign-in-code.ts'

/** What is shown at the place: two documents, and the platform's picture of the code. */
export const codeHandlers: Pick<Handlers<'meeting'>, 'meeting.code'> = {
  'meeting.code': async (context, { meetingId }) => {
    const { now, voterKey, plate } = context
    const { meeting } = await meetingWith(context, meetingId, 'convene')
    checkSignIn(meeting, now)
    const slot = slotOf(now)
    const code = signInCode(voterKey(), meetingId, slot)
    const scene = sceneOf(meetingId, code)
    const { title, came, invited } = meeting
    const picture = await plate(scene, meetingPage)
    return {
      title,
      scene,
      code,
      ...picture,
      renewsAt: slotEnd(slot),
      came,
      invited: invited.length,
    }
  },
}
