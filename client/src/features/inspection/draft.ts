import { useSyncExternalStore } from 'react'
import { sum } from '#shared/kernel/ratio.ts'
import { type Draft, type ItemDraft, readDraft, type Verdict, writeDraft } from './draft-slot'

type Shop = { readonly id: string; readonly name: string; readonly visitId?: string | undefined }

/** Whoever listens, and how they are told. */
function openEars() {
  const listeners = new Set<() => void>()
  return {
    tell() {
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** A visit under way, outside of React: each item on the screen listens to itself alone. On the phone after every tap. */
export function openDraft({ id: shopId, name: shopName, visitId }: Shop, editionId: string) {
  const kept = readDraft({ shopId, visitId })
  const going = kept?.editionId === editionId ? kept : null
  let draft: Draft = going ?? { shopId, shopName, visitId, editionId, items: {}, notes: {} }
  const { tell, subscribe } = openEars()
  /** Photos on their way, by deduction: not kept on the phone, since what was not sent is gone when the page is left. */
  let sending: Readonly<Record<string, number>> = {}

  const change = (next: Partial<Draft>) => {
    draft = { ...draft, ...next }
    writeDraft(draft)
  }
  const setItems = (items: Draft['items']) => {
    change({ items })
    tell()
  }
  const setItem = (no: number, next: Partial<ItemDraft>) => {
    const before: ItemDraft = draft.items[no] ?? { verdict: 'lost', points: {} }
    setItems({ ...draft.items, [no]: { ...before, ...next } })
  }

  return {
    resumed: going !== null,
    get: () => draft,
    subscribe,
    judge: (no: number, verdict: Verdict) => setItem(no, { verdict }),
    find: (no: number, deduction: string, points: number) =>
      setItem(no, { points: { ...draft.items[no]?.points, [deduction]: points } }),
    unfind(no: number, deduction: string) {
      const { [deduction]: _, ...points } = draft.items[no]?.points ?? {}
      const { [deduction]: __, ...photos } = draft.items[no]?.photos ?? {}
      setItem(no, { points, photos })
    },
    photograph: (no: number, deduction: string, ids: readonly string[]) =>
      setItem(no, { photos: { ...draft.items[no]?.photos, [deduction]: ids } }),
    unsent: () => sum(Object.values(sending)),
    send(deduction: string, count: number) {
      sending = { ...sending, [deduction]: count }
      draft = { ...draft }
      tell()
    },
    /** Silent: the words live in their field. */
    note: (deduction: string, words: string) =>
      change({ notes: { ...draft.notes, [deduction]: words } }),
    rest: (nos: readonly number[]) =>
      setItems({
        ...draft.items,
        ...Object.fromEntries(nos.map((no) => [no, { verdict: 'fine', points: {} }])),
      }),
  }
}

export type DraftStore = ReturnType<typeof openDraft>

export const useDraft = ({ subscribe, get }: DraftStore): Draft =>
  useSyncExternalStore(subscribe, get)

export const useItemDraft = ({ subscribe, get }: DraftStore, no: number) =>
  useSyncExternalStore(subscribe, () => get().items[no])
