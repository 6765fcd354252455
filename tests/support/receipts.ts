import { sha256 } from '#functions/lib/sha256.ts'
import { faultOf } from '#shared/domain/rating/chain.ts'
import { tick } from './orders.ts'
import type { Town } from './town.ts'

type World = Pick<Town, 'as' | 'clock' | 'send'>

/** All of a day as it is published, page by page, as anybody would read it. */
export async function readChain({ as }: World, day: string) {
  const leaves: string[] = []
  let after: string | undefined
  for (;;) {
    const page = await as('passer-by')('rating.chain', { day, ...(after && { after }) })
    leaves.push(...page.items)
    if (page.next === null) return { ...page, leaves }
    after = page.next
  }
}

/** What is wrong with a published day, reckoned from what it publishes. */
export async function faultOn(world: World, day: string) {
  const { chain, leaves } = await readChain(world, day)
  return chain ? faultOf(chain, leaves, sha256) : 'none'
}

/** The night after, and the tick that links the day. */
export async function nightPasses(town: Town): Promise<void> {
  town.clock.pass({ days: 1 })
  await tick(town)
}
