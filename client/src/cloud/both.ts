import type { Query } from '.'

/** Two questions that a page needs answered together. */
export function both<First, Second>(
  first: Query<First>,
  second: Query<Second>,
): Query<readonly [First, Second]> {
  const [one, two] = [first.data, second.data]
  return {
    data: one !== undefined && two !== undefined ? [one, two] : undefined,
    error: first.error ?? second.error,
    loading: first.loading || second.loading,
    reload: () => Promise.all([first.reload(), second.reload()]),
  }
}
