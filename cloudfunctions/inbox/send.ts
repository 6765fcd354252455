import type { Push, SendPush } from '../lib/platform.ts'

/** Sent side by side; a function may run 20 s. */
const sideBySide = 20

/**
 * Sends each of these once. What is refused or fails is not tried again: it stands in the inbox.
 * @throws a word on how many did not go out, for the log, without saying to whom
 */
export async function sendAll(push: SendPush, pushes: readonly Push[]): Promise<void> {
  const outcomes: string[] = []
  for (let from = 0; from < pushes.length; from += sideBySide) {
    const batch = pushes.slice(from, from + sideBySide)
    outcomes.push(...(await Promise.all(batch.map((one) => outcomeOf(push, one)))))
  }
  const lost = outcomes.filter((outcome) => outcome !== 'sent')
  if (lost.length === 0) return
  const reasons = [...new Set(lost)].join('; ')
  throw new Error(`${lost.length} of ${pushes.length} messages did not go out: ${reasons}`)
}

const outcomeOf = async (push: SendPush, one: Push): Promise<string> => {
  try {
    return await push(one)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
