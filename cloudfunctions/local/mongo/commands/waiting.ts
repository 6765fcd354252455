import { fail } from '../errors.ts'
import { LockedBy } from '../store/transaction.ts'
import type { Doc } from '../values/bson.ts'
import { optionalNumber } from '../values/numbers.ts'

const PATIENCE = 60_000 // as long as a transaction may live, in milliseconds

/**
 * Runs a write; when it meets a document of an open transaction, waits for that to end and runs it
 * again. Fails with MaxTimeMSExpired (50) when the command's time is up.
 */
export async function untilFree<T>(command: Doc, run: () => T): Promise<T> {
  const deadline = Date.now() + (optionalNumber(command.maxTimeMS) || PATIENCE)
  for (;;) {
    try {
      return run()
    } catch (thrown) {
      if (!(thrown instanceof LockedBy)) throw thrown
      await endOf(thrown, deadline - Date.now())
    }
  }
}

async function endOf({ transaction }: LockedBy, patience: number): Promise<void> {
  if (patience <= 0) fail('MaxTimeMSExpired', 'operation exceeded time limit')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([transaction.ended, late])
  clearTimeout(timer)
}
