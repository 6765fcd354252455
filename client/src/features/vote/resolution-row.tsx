import { memo, useCallback } from 'react'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { ResolutionCard } from './types'

/** One resolution in a list: what was decided, and under which number it is found again. */
export const ResolutionRow = memo(function ResolutionRow({
  resolution,
}: {
  resolution: ResolutionCard
}) {
  const { id, about, year, number, at } = resolution
  const open = useCallback(() => go(routes.resolution, { resolutionId: id }), [id])
  return (
    <Cell title={about} note={`〔${year}〕${number} 号 · ${dayText(dayOf(at))}`} onTap={open} />
  )
})
