import { useCallback, useState } from 'react'
import { useCommand } from '../../cloud'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { type AgendaChange, type AgendaDraft, agendaInput, emptyPoint } from './agenda-draft'
import { type Notice, type Start, startInput } from './start-fields'

type Draft = {
  readonly title: string
  readonly place: string
  readonly agenda: AgendaDraft
  readonly start: Start
}

const emptyDraft = ({ earliest }: Notice): Draft => ({
  title: '',
  place: '',
  agenda: [emptyPoint()],
  start: { day: earliest, time: '19:00', urgent: '' },
})

/** A meeting that is being called: on the first day that the charter allows, until another is chosen. */
export function useCallDraft(councilId: string, notice: Notice) {
  const call = useCommand('meeting.call')
  const [draft, setDraft] = useState(() => emptyDraft(notice))
  const patch = useCallback(
    (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more })),
    [],
  )
  const reorder = useCallback(
    (change: AgendaChange) => setDraft((before) => ({ ...before, agenda: change(before.agenda) })),
    [],
  )
  const { title, place, start } = draft
  const agenda = agendaInput(draft.agenda)
  const ready = title.trim() !== '' && place.trim() !== '' && agenda.length > 0
  const send = async () => {
    const said = { councilId, title, place, agenda, ...startInput(start, notice) }
    const meeting = await call.run(said)
    if (meeting) goOn(routes.meeting, { meetingId: meeting.id })
  }
  return { call, draft, patch, reorder, ready, send }
}
