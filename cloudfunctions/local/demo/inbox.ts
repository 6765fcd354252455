import { identityOf } from './people.ts'
import type { Town } from './town.ts'

/** Those with a story have looked at what the past months brought: what is unread is of these days. */
export async function readPast({ as }: Town): Promise<void> {
  for (const who of ['li-guoqiang', 'liu-jianhua'] as const)
    await as(identityOf(who))('inbox.read', {})
}
