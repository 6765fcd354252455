import type { TermText } from '../edition-text.ts'
import { type Problem, type Rule, repeated, when } from './problem.ts'

/** Rewards and penalties: each with a mark of its own; one that runs out runs for a day at least. */
export const termRules: Rule = ({ rewards, penalties }) => {
  const places = [...placesOf('rewards', rewards), ...placesOf('penalties', penalties)]
  return [
    ...repeated(
      places.map(([, { id }]) => id),
      (at) => `${places[at]?.[0]}.id`,
      (id) => `有两条奖惩的编号都是 ${id}`,
    ),
    ...places.flatMap(daysOf),
  ]
}

type Place = readonly [field: string, term: TermText]

const placesOf = (list: 'rewards' | 'penalties', terms: readonly TermText[]): Place[] =>
  terms.map((term, at) => [`${list}.${at}`, term])

const daysOf = ([field, { text, days }]: Place): Problem[] =>
  when(days !== null && days < 1, `${field}.days`, `“${text}”至少有效 1 天，长期有效就不填`)
