/** Excel's own limit. */
const longest = 31

/** Names that Excel takes: none of its forbidden characters, 31 characters at most, each only once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, at) => {
    const fit = fitting(name) || `表${at + 1}`
    let free = fit
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = numbered(fit, number)
    taken.add(free.toLowerCase())
    return free
  })
}

const fitting = (name: string) =>
  name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .slice(0, longest)
    .replace(/^[\s']+|[\s']+$/g, '')

const numbered = (name: string, number: number) => {
  const mark = `(${number})`
  return `${name.slice(0, longest - mark.length)}${mark}`
}
