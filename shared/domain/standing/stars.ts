import type { Edition } from '../covenant/edition.ts'

/** Closed months that stars look back on, the one being closed among them. */
export const starMonths = 12

/** The most stars whose months on the red list are reached; none below the first. */
export const starsOf = ({ stars }: Pick<Edition, 'stars'>, redMonths: number): number =>
  Math.max(0, ...stars.filter((row) => redMonths >= row.redMonths).map((row) => row.stars))
