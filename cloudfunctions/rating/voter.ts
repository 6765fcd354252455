import { createHmac } from 'node:crypto'

/** A keyed hash that stands for a person in ratings; without the key nobody can go back from it to who spoke. */
export const voterOf = (key: string, identity: string): string =>
  createHmac('sha256', key).update(`voter ${identity}`).digest('hex').slice(0, 32)

/** One voice per voter, subject and round: the same three always give the same id, which the database holds once. */
export const ratingId = (key: string, voter: string, subject: string, round: string): string =>
  createHmac('sha256', key).update(`rating ${voter} ${subject} ${round}`).digest('hex').slice(0, 32)
