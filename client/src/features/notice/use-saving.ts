import { useRef } from 'react'
import type { Input } from '#shared/contract/index.ts'
import { useCommand } from '../../cloud'

export type Draft = Omit<Input<'notice.save'>, 'noticeId'>

/** Saves a draft again and again as the same one; publishes what was saved last, or leaves it to the clock. */
export function useSaving(noticeId: string | undefined) {
  const id = useRef(noticeId)
  const under = useRef(false)
  const save = useCommand('notice.save')
  const publish = useCommand('notice.publish')
  const schedule = useCommand('notice.schedule')

  async function keep(draft: Draft) {
    const saved = await save.run({ ...draft, ...(id.current && { noticeId: id.current }) })
    if (saved) id.current = saved.id
    return saved
  }

  /** Two steps under one tap: a second tap must not slip in between them. */
  async function send(draft: Draft) {
    if (under.current) return undefined
    under.current = true
    const saved = await keep(draft)
    const { run } = draft.publishAt ? schedule : publish
    const sent = saved && (await run({ noticeId: saved.id }))
    under.current = false
    return sent
  }

  const busy = save.busy || publish.busy || schedule.busy
  return { keep, send, save, publish, schedule, busy }
}
