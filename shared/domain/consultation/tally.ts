import * as z from 'zod'
import { Day, Id } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { mostOptions, type VoiceText } from './voice.ts'

const Count = z.int()
const places = Array.from({ length: mostOptions }, (_, place) => place)

/** Voices added up: how many there are, how many chose each option, how many have words, how many came on paper. */
export const VoiceSums = z.object({
  voices: Count,
  options: z.record(z.string(), Count),
  words: Count,
  paper: Count,
})
export type VoiceSums = z.infer<typeof VoiceSums>

/**
 * A part of a consultation's counts: many speak at the same time, and one document would make them all take turns. Its id
 * is `notice:stripe`. Nobody reads it before the end.
 */
export const VoiceTally = VoiceSums.extend({ id: z.string(), noticeId: Id, version: z.int() })
export type VoiceTally = z.infer<typeof VoiceTally>

/** What a consultation came to, written once after its end: of how many, at that time. */
export const Outcome = VoiceSums.extend({ asked: Count })
export type Outcome = z.infer<typeof Outcome>

/** One consultation that somebody has spoken in; its id is the notice's. */
export const Consultation = z.object({
  id: Id,
  area: AreaCode,
  endsOn: Day,
  /** Null until the timer has come by after the end; from then on nothing of it is changed. */
  outcome: Outcome.nullable(),
  version: z.int(),
})
export type Consultation = z.infer<typeof Consultation>

const stripes = 16

/** Always the same stripe for a voice; its id is a hash already. */
export const stripeOf = (noticeId: string, voiceId: string): string =>
  `${noticeId}:${Number.parseInt(voiceId.slice(0, 8), 16) % stripes}`

export const stripesOf = (noticeId: string): string[] =>
  Array.from({ length: stripes }, (_, stripe) => `${noticeId}:${stripe}`)

type Counted = VoiceText & { readonly paper: object | null }

/** How the counts move when a voice is raised or takes the place of an earlier one. */
export function changeOf(before: Counted | null, after: Counted): Record<string, number> {
  const difference = (count: (voice: Counted) => number) =>
    count(after) - (before ? count(before) : 0)
  return {
    voices: difference(() => 1),
    words: difference(({ words }) => Number(words !== '')),
    paper: difference(({ paper }) => Number(paper !== null)),
    ...Object.fromEntries(
      places.map((place) => [
        `options.${place}`,
        difference(({ choices }) => Number(choices.includes(place))),
      ]),
    ),
  }
}

export function together(parts: Iterable<VoiceSums>): VoiceSums {
  const all = [...parts]
  const total = (count: (sums: VoiceSums) => number) =>
    all.reduce((sum, part) => sum + count(part), 0)
  return {
    voices: total(({ voices }) => voices),
    options: Object.fromEntries(
      places.map((place) => [place, total(({ options }) => options[place] ?? 0)]),
    ),
    words: total(({ words }) => words),
    paper: total(({ paper }) => paper),
  }
}

const steps = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000]

/** How many have spoken so far, told only in steps: the last one that is passed, 0 below five. */
export const spokenStep = (voices: number): number =>
  steps.filter((step) => step <= voices).at(-1) ?? 0
