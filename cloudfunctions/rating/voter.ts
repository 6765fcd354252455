import { pseudonym } from '../lib/pseudonym.ts'

/** What stands for a person in ratings; whoever lacks the key cannot go back from it to who spoke. */
export const voterOf = (key: string, identity: string): string => pseudonym(key, 'voter', identity)

/** One voice per voter, subject and round: the same three always give the same id, which the database holds once. */
export const ratingId = (key: string, voter: string, subject: string, round: string): string =>
  pseudonym(key, 'rating', voter, subject, round)
