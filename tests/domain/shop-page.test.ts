import { describe, expect, it } from 'vitest'
import { shopOfScan } from '#shared/domain/shop/shop-page.ts'

const id = '0123456789abcdef01234567'

describe('what a scanned code says', () => {
  it.each([
    [`packages/shop/home/index?scene=${id}`, id],
    [`packages/shop/home/index?scene%3D${id}`, id],
    [`http://192.168.1.5:3000/#/packages/shop/home/index?scene=${id}`, id],
    [`/packages/shop/home/index?x=1&shopId=${id}`, id],
    [`?scene=${id}0`, undefined],
    ['https://elsewhere.example/?scene=abc', undefined],
    ['100%', undefined],
    ['', undefined],
  ])('%s', (scanned, expected) => {
    expect(shopOfScan(scanned)).toBe(expected)
  })
})
