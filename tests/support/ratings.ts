import type { Input } from '#shared/contract/index.ts'
import { windowOf } from '#shared/domain/rating/rounds.ts'

type Given = Omit<Input<'rating.submit'>, 'subject'>

/** An opinion of one level all over; a bad one gives its reason. */
export const opinion = (level: number, more: Partial<Given> = {}): Given => ({
  level,
  attitude: level,
  style: level,
  effect: level,
  reasons: level < 3 ? ['other'] : [],
  comment: '',
  ...more,
})

export const ofShop = (id: string) => ({ kind: 'shop', id }) as const
export const ofCommunity = (id: string) => ({ kind: 'community', id }) as const

/** A month as a round. */
export const monthOf = (round: string) => windowOf('shop', round, null)
