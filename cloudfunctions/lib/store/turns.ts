/**
 * Lets so many things happen at the same time; the others wait in line. Transactions that begin together while only a few
 * lines to the database are open grow old waiting for them, and each commit makes all the others begin again.
 */
export function turns(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const line: (() => void)[] = []
  let free = most
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((next) => line.push(next))
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else free += 1
    }
  }
}
