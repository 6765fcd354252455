import { useCallback, useEffect, useState } from 'react'
import { addressOf } from './fetch'

type Shown = { readonly id: string; readonly src?: string; readonly failed?: true }

/** An uploaded photo to show; null asks for none. */
export function usePhoto(id: string | null) {
  const [shown, show] = useState<Shown>()
  const load = useCallback(() => {
    let wanted = true
    if (id !== null)
      addressOf(id).then(
        (src) => wanted && show({ id, src }),
        () => wanted && show({ id, failed: true }),
      )
    return () => {
      wanted = false
    }
  }, [id])
  useEffect(load, [load])
  const own = shown?.id === id ? shown : undefined
  return { src: own?.src, failed: own?.failed === true, reload: load }
}
