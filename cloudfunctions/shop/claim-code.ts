import { createHmac } from 'node:crypto'
import { codeLength, codeLetters } from '#shared/domain/people/code-letters.ts'
import type { Claim } from '#shared/domain/shop/claim.ts'
import { pseudonym } from '../lib/pseudonym.ts'

type Issued = Pick<Claim, 'shopId' | 'nonce'>

/**
 * The code of an invitation, reckoned anew each time it is shown: nothing kept in the database, a command's remembered
 * answer included, lets anyone without the operator's key come as an owner. Eight of 31 letters, 8.5 × 10^11 codes.
 */
export function claimCode(key: string, { shopId, nonce }: Issued): string {
  const bytes = createHmac('sha256', key)
    .update(JSON.stringify(['claim code', shopId, nonce]))
    .digest()
  // 32 bits a letter, so that none is noticeably likelier than another
  const letterAt = (index: number) =>
    codeLetters[bytes.readUInt32BE(index * 4) % codeLetters.length]
  return Array.from({ length: codeLength }, (_, index) => letterAt(index)).join('')
}

/** The row that a code is found by. */
export const claimId = (key: string, code: string): string => pseudonym(key, 'claim', code)
