import type { Council } from '#shared/domain/council/council.ts'
import { mayDo } from '#shared/domain/council/rights.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { canCallOff, canMinute, canReply } from '#shared/domain/meeting/rules.ts'
import { canEnter, isSignInOpen } from '#shared/domain/meeting/sign-in.ts'
import type { Context } from '../lib/implement.ts'
import type { SheetLine } from './sheet.ts'

type Around = { readonly council: Council; readonly own: readonly SheetLine[] }

/** What the caller may do with a meeting now. */
export function openTo(
  { grants, now }: Pick<Context, 'grants' | 'now'>,
  meeting: Meeting,
  { council, own }: Around,
) {
  const standing = council.state === 'standing'
  const convenes = standing && mayDo(grants, 'convene', council)
  const absent = own.some(({ presence }) => presence !== 'present')
  const open = isSignInOpen(meeting, now)
  const calledOff = convenes && canCallOff(meeting, now)
  return [
    ...when(own.length > 0 && canReply(meeting, now), 'reply'),
    ...when(absent && open, 'signIn'),
    ...when(convenes && open, 'code'),
    ...when(
      standing && mayDo(grants, 'enterPaper', council) && canEnter(meeting, now),
      'enterPresent',
    ),
    ...when(calledOff, 'move'),
    ...when(calledOff, 'cancel'),
    ...when(convenes && canMinute(meeting, now), 'minute'),
    ...when(convenes && meeting.state === 'minuted', 'correct'),
  ]
}

const when = <const Name extends string>(may: boolean, name: Name): Name[] => (may ? [name] : [])
