import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import { appointmentHandlers } from './appointment.ts'
import { enrolmentHandlers } from './enrolment.ts'
import { viewOfMe } from './me.ts'
import { ownDataHandlers } from './own-data.ts'

export const peopleHandlers: Handlers<'people'> = {
  'people.me': ({ store, person, now }) => viewOfMe(store, person, now),

  'people.areas': ({ store }, { parent }) =>
    store.areas.all({ parent: parent ?? null, retired: { $ne: true } }, everywhere),

  ...enrolmentHandlers,
  ...appointmentHandlers,
  ...ownDataHandlers,
}
