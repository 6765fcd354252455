/** Kept of one motion at most. */
const mostGrams = 60
/** Of the text; its beginning says what it is about. */
const textRead = 100
/** Less than this is no likeness. */
const leastAlike = 0.2
const mostShown = 3

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Pairs of neighbouring letters, each once; Chinese needs no more to be compared. */
export function gramsOf(text: string): string[] {
  const letters = [...plain(text)]
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))]
}

type Words = { readonly title: string; readonly text?: string | undefined }

/** What is kept of a motion to find alike ones by: the title's pairs first. */
export const motionGrams = ({ title, text = '' }: Words): string[] =>
  [...new Set([...gramsOf(title), ...gramsOf(text.slice(0, textRead))])].slice(0, mostGrams)

/** Dice's coefficient: twice what both have, of all that they have; 0 to 1. */
export function dice(one: readonly string[], other: readonly string[]): number {
  const all = one.length + other.length
  const known = new Set(other)
  const shared = one.filter((gram) => known.has(gram)).length
  return all === 0 ? 0 : (2 * shared) / all
}

type Candidate = {
  readonly id: string
  readonly title: string
  readonly grams: readonly string[]
}

/** How alike they are, by titles or by all that is kept: a short title is not drowned by a long text. */
export const likeness = (words: Words, { title, grams }: Omit<Candidate, 'id'>): number =>
  Math.max(dice(gramsOf(words.title), gramsOf(title)), dice(motionGrams(words), grams))

/** The most alike first, three at most; of equals the newest. */
export function mostAlike(words: Words, candidates: readonly Candidate[]): string[] {
  const scored = candidates.map((candidate) => ({
    id: candidate.id,
    score: likeness(words, candidate),
  }))
  return scored
    .filter(({ score }) => score >= leastAlike)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1))
    .slice(0, mostShown)
    .map(({ id }) => id)
}
