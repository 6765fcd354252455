import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#functions/lib/sha256.ts'
import { faultOf } from '#shared/domain/rating/chain.ts'
import { ReceiptCode, receiptText } from '#shared/domain/rating/receipt.ts'
import { after, dayToLink, genesis, lastOver } from '#shared/kernel/hash-chain.ts'
import { at } from '../support/shanghai.ts'

const leaf = fc.stringMatching(/^[0-9a-f]{32}$/)
const someLeaves = fc
  .uniqueArray(leaf, { minLength: 1, maxLength: 30 })
  .map((leaves) => leaves.sort())

const publish = (leaves: readonly string[], previous = genesis) => ({
  previous,
  head: leaves.reduce((head, one) => after(head, one, sha256), previous),
  count: leaves.length,
})

describe('a day’s chain', () => {
  it('agrees with its own leaves', () => {
    fc.assert(
      fc.property(someLeaves, leaf, (leaves, previous) => {
        expect(faultOf(publish(leaves, previous), leaves, sha256)).toBeNull()
      }),
    )
  })

  it('tells a leaf that was altered, dropped, added or moved', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), leaf, (leaves, index, other) => {
        fc.pre(!leaves.includes(other))
        const where = index % leaves.length
        const published = publish(leaves)
        const spoilt = [
          leaves.with(where, other).sort(),
          leaves.toSpliced(where, 1),
          [...leaves, other].sort(),
          [...leaves].reverse(),
        ]
        for (const [turn, found] of spoilt.entries())
          if (turn < 3 || leaves.length > 1)
            expect(faultOf(published, found, sha256)).not.toBeNull()
      }),
    )
  })

  it('tells a head or a beginning that was exchanged', () => {
    fc.assert(
      fc.property(someLeaves, leaf, (leaves, other) => {
        const published = publish(leaves)
        expect(faultOf({ ...published, head: sha256(other) }, leaves, sha256)).toBe('head')
        expect(faultOf({ ...published, previous: other }, leaves, sha256)).toBe('head')
      }),
    )
  })
})

describe('the day that is linked next', () => {
  const now = at('2026-11-25 00:30')

  it('is over ten minutes after midnight', () => {
    expect(lastOver(at('2026-11-25 00:09'))).toBe('2026-11-23')
    expect(lastOver(at('2026-11-25 00:10'))).toBe('2026-11-24')
  })

  it.each([
    ['the first of all', '2026-11-24', null, '2026-11-24'],
    ['each in turn after days without a tick', '2026-11-22', '2026-11-21', '2026-11-22'],
    ['over days on which nobody spoke', '2026-11-24', '2026-11-20', '2026-11-24'],
    ['the next one for what came too late', '2026-11-23', '2026-11-23', '2026-11-24'],
    ['not yet, while that is not over', '2026-11-24', '2026-11-24', null],
    ['not today', '2026-11-25', '2026-11-23', null],
  ])('%s', (_, oldest, latest, day) => {
    expect(dayToLink({ oldest, latest, now })).toBe(day)
  })
})

describe('a receipt’s code', () => {
  it('is read as people type it', () => {
    expect(receiptText('ABCD2345EFGH')).toBe('ABCD-2345-EFGH')
    for (const typed of ['ABCD-2345-EFGH', ' abcd 2345 efgh ', 'ABCD2345EFGH'])
      expect(ReceiptCode.parse(typed)).toBe('ABCD2345EFGH')
    for (const wrong of ['', 'ABCD-2345', 'ABCD-2345-EFG0', 'ABCD-2345-EFGHJ'])
      expect(ReceiptCode.safeParse(wrong).success).toBe(false)
  })
})
