import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#functions/lib/sha256.ts'
import { sha256Text } from '#shared/kernel/sha256.ts'

describe('the hash that a phone reckons', () => {
  it('is the one of the standard’s own examples', () => {
    expect(sha256Text('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(sha256Text('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('is Node’s, for any text: Chinese, pictures, halves of a letter', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('第', '席', 'é', '😀', '\ud800', 'a') }),
    )
    fc.assert(fc.property(text, (one) => sha256Text(one) === sha256(one)))
  })

  it('is Node’s at every length around a block', () => {
    for (let length = 0; length <= 130; length++) {
      const text = 'x'.repeat(length)
      expect(sha256Text(text)).toBe(sha256(text))
    }
  })
})
