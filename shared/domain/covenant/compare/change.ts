import * as z from 'zod'

/** One difference between two editions, in plain words; null: it was not there, or is no longer. */
export const Change = z.object({
  /** `第 2 项“包秩序” · 分值`. */
  where: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type Change = z.infer<typeof Change>

/** What is said of a thing, each under its own word. */
export type Facts = Readonly<Record<string, string>>

export const added = (where: string, after: string): Change => ({
  where,
  kind: 'added',
  before: null,
  after,
})

export const removed = (where: string, before: string): Change => ({
  where,
  kind: 'removed',
  before,
  after: null,
})

export const moved = (where: string, before: string, after: string): Change => ({
  where,
  kind: 'moved',
  before,
  after,
})

/** One change for each word under which something else is said now. Both sides say the same words. */
export const differences = (where: string, before: Facts, after: Facts): Change[] =>
  Object.keys(after).flatMap((word) => {
    const [was = '', is = ''] = [before[word], after[word]]
    const place = where === '' ? word : `${where} · ${word}`
    return was === is ? [] : [{ where: place, kind: 'changed' as const, before: was, after: is }]
  })
