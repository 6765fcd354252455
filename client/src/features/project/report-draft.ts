import { useReducer } from 'react'
import type { EntryKind, Quality } from '#shared/domain/project/kinds.ts'
import type { ProjectView } from './types'

export type Draft = {
  readonly kind: EntryKind
  /** One of the tens, as a chip has it. */
  readonly tenth: string | undefined
  readonly verdict: Quality | undefined
  readonly because: string
  readonly text: string
}

const patched = (draft: Draft, change: Partial<Draft>): Draft => ({ ...draft, ...change })

/** An entry in the making, and what of it is sent; null while something is missing. */
export function useReportDraft({ state, percent: before }: ProjectView) {
  const kind = state === 'building' ? 'progress' : 'quality'
  const blank: Draft = { kind, tenth: undefined, verdict: undefined, because: '', text: '' }
  const [draft, patch] = useReducer(patched, blank)
  const back = draft.kind === 'progress' && Number(draft.tenth ?? 100) < before
  return { draft, patch, back, said: saidIn(draft, back) }
}

function saidIn({ kind, tenth, verdict, because, text }: Draft, back: boolean) {
  if (text.trim() === '') return null
  if (kind === 'quality') return verdict ? { kind, text, verdict } : null
  if (tenth === undefined || (back && because.trim() === '')) return null
  return { kind, text, percent: Number(tenth), because: back ? because : null }
}
