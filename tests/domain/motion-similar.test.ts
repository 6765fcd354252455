import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice, gramsOf, likeness, mostAlike, motionGrams } from '#shared/domain/motion/similar.ts'

const kept = (id: string, title: string, text = '') => ({
  id,
  title,
  grams: motionGrams({ title, text }),
})

describe('how alike two motions are', () => {
  it('is counted by pairs of letters, whatever stands between them', () => {
    expect(gramsOf('路灯，不亮！')).toEqual(['路灯', '灯不', '不亮'])
    expect(gramsOf('LED 灯')).toEqual(['le', 'ed', 'd灯'])
    expect(gramsOf('灯')).toEqual([])
  })

  it('is 1 for the same words, 0 for words that share nothing, and the same either way round', () => {
    const words = fc.string({ minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [gramsOf(one), gramsOf(other)]
        const score = dice(a, b)
        expect(score).toBe(dice(b, a))
        expect(score >= 0 && score <= 1).toBe(true)
        if (a.length > 0) expect(dice(a, a)).toBe(1)
        const shared = a.filter((gram) => b.includes(gram)).length
        expect(score > 0).toBe(shared > 0)
      }),
    )
  })

  it('keeps sixty pairs at most, those of the title first', () => {
    const long = Array.from({ length: 500 }, (_, index) =>
      String.fromCharCode(0x4e00 + index),
    ).join('')
    const grams = motionGrams({ title: '路灯不亮', text: long })
    expect(grams).toHaveLength(60)
    expect(grams.slice(0, 3)).toEqual(['路灯', '灯不', '不亮'])
  })

  it('is not drowned by a long text', () => {
    const other = kept(
      '1',
      '三号楼路灯不亮',
      '晚上看不清台阶，已经摔了两个人，物业说下个月才来修，大家都很着急',
    )
    expect(likeness({ title: '路灯不亮' }, other)).toBeGreaterThan(0.5)
  })
})

describe('what is shown before sending', () => {
  const all = [
    kept('1', '三号楼门口路灯不亮'),
    kept('2', '三号楼的路灯坏了'),
    kept('3', '停车太乱'),
    kept('4', '三号楼门口路灯不亮'),
    kept('5', '路灯不亮，三号楼门口'),
  ]

  it('is three at most, the most alike first, the newer of equals', () => {
    expect(mostAlike({ title: '三号楼门口路灯不亮' }, all)).toEqual(['4', '1', '5'])
  })

  it('leaves out what is about something else', () => {
    expect(mostAlike({ title: '想办一个书画班' }, all)).toEqual([])
    expect(mostAlike({ title: '停车乱' }, all)).toEqual(['3'])
  })
})
