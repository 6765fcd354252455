import type { Opinion } from '#shared/domain/rating/rating.ts'

/** An opinion of one level all over; a bad one gives its reason. */
export const opinion = (level: number, more: Partial<Opinion> = {}): Opinion => ({
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
