import { describe, expect, it } from 'vitest'
import { signatureOf } from '#functions/local/demo/hand.ts'
import { checkSignature, Signature } from '#shared/domain/covenant/pledge.ts'

const parse = (value: unknown) => Signature.safeParse(value).success

describe('a signature', () => {
  it('of three characters is long enough, whoever’s hand it is', () => {
    for (let hand = 0; hand < 53; hand++) {
      const strokes = signatureOf(hand)
      expect(parse(strokes)).toBe(true)
      expect(() => checkSignature(strokes)).not.toThrow()
    }
  })

  it.each([
    ['a dot', [[[500, 250]]]],
    ['many dots', Array.from({ length: 50 }, (_, x) => [[x, 0]])],
    ['a slip of 299', [[[0, 0], [299, 0]]]], // biome-ignore format: a line reads as a line
  ])('is not %s', (_, strokes) => {
    const read = Signature.parse(strokes)
    expect(() => checkSignature(read)).toThrow(
      expect.objectContaining({ code: 'SIGNATURE_TOO_SHORT', detail: { field: 'signature' } }),
    )
  })

  it('is measured along its strokes, not between them', () => {
    const ink = [[0, 0], [150, 0]] // biome-ignore format: a line reads as a line
    const far = [[900, 400], [750, 400]] // biome-ignore format: a line reads as a line
    expect(() => checkSignature(Signature.parse([ink, far]))).not.toThrow()
    expect(() => checkSignature(Signature.parse([ink, far.slice(1)]))).toThrow()
  })

  it.each([
    ['no strokes', []],
    ['an empty stroke', [[]]],
    ['points outside the box', [[[1001, 0]]]],
    ['points between pixels', [[[0.5, 0]]]],
    ['too many strokes', Array.from({ length: 61 }, () => [[0, 0]])],
    ['a stroke without end', [Array.from({ length: 401 }, () => [0, 0])]],
    ['a third coordinate', [[[0, 0, 0]]]],
    ['text', '王桂兰'],
  ])('cannot be %s', (_, strokes) => expect(parse(strokes)).toBe(false))
})
