import { useEffect, useMemo, useRef, useState } from 'react'
import { useCommand } from '../../cloud'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { dropDraft, type Place } from './draft-slot'
import type { Results } from './reckon'

/**
 * Hands a visit in and goes on to what the shop sees. Kept for want of a network, it has left the drafts; once it is
 * out, the same submission is put again, which only brings its answer: `delivered` is then the inspection's id.
 */
export function useHandIn({ shopId, visitId }: Place) {
  const { run, ...state } = useCommand('inspection.record')
  const [delivered, setDelivered] = useState<string>()
  const sent = useRef<Results>([])
  const wasKept = useRef(false)
  const { kept } = state
  const place = useMemo(() => ({ shopId, ...(visitId && { visitId }) }), [shopId, visitId])

  const send = async (results: Results) => {
    sent.current = results
    const done = await run({ ...place, results })
    if (!done) return
    dropDraft(place)
    goOn(routes.inspection, { inspectionId: done.id })
  }

  useEffect(() => {
    if (kept) dropDraft(place)
    else if (wasKept.current) {
      void run({ ...place, results: sent.current }).then((done) => setDelivered(done?.id))
    }
    wasKept.current = kept
  }, [kept, run, place])

  return { ...state, send, delivered }
}
