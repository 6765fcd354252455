import type { MemberLine } from '#shared/domain/alliance/import-members.ts'
import { departmentSaid } from '#shared/domain/alliance/import-words.ts'
import type { MemberUnit } from '#shared/domain/council/unit.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import type { Alliance } from './standing.ts'

/** A member that comes by a table: admitted at once, as by `council.enter`, with nobody who speaks for it yet. */
export const newMember = (
  context: Context,
  { id: councilId, area }: Alliance,
  { name, kind, chainPart }: MemberLine,
  reason: string,
): MemberUnit => ({
  ...{ id: newId(), councilId, area, name, kind, chainPart },
  shopId: null,
  department: kind === 'department' ? departmentSaid(name) : null,
  weight: 1,
  contactId: null,
  grantId: null,
  state: 'admitted',
  listed: true,
  timeline: [{ move: 'admit', at: context.now, by: actorOf(context).id, reason }],
  createdAt: context.now,
  version: 0,
})
