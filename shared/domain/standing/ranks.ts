type Scored = { readonly score: number | null }

/** Places of rows sorted from the best down: equal scores share a place, no score has none. */
export function ranksOf(rows: readonly Scored[]): (number | null)[] {
  let place = 0
  return rows.map(({ score }, index) => {
    if (score === null) return null
    if (score !== rows[index - 1]?.score) place = index + 1
    return place
  })
}
