import { useCallback, useState } from 'react'
import { earliestDay } from '#shared/domain/meeting/notice-days.ts'
import { useCommand } from '../../cloud'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { type AgendaDraft, agendaInput, emptyPoint } from './agenda-draft'
import { type Start, startInput } from './start-fields'

type Draft = {
  readonly title: string
  readonly place: string
  readonly agenda: AgendaDraft
  readonly start: Start
}

const emptyDraft = (noticeDays: number): Draft => ({
  title: '',
  place: '',
  agenda: [emptyPoint()],
  start: { day: earliestDay(new Date(), noticeDays), time: '19:00', urgent: '' },
})

/** A meeting that is being called: on the first day that the charter allows, until another is chosen. */
export function useCallDraft(councilId: string, noticeDays: number) {
  const call = useCommand('meeting.call')
  const [draft, setDraft] = useState(() => emptyDraft(noticeDays))
  const patch = useCallback(
    (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more })),
    [],
  )
  const { title, place, start } = draft
  const agenda = agendaInput(draft.agenda)
  const ready = title.trim() !== '' && place.trim() !== '' && agenda.length > 0
  const send = async () => {
    const said = { councilId, title, place, agenda, ...startInput(start, noticeDays) }
    const meeting = await call.run(said)
    if (meeting) goOn(routes.meeting, { meetingId: meeting.id })
  }
  return { call, draft, patch, ready, send }
}
