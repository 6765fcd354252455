import { describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { refused } from '../support/refusal.ts'
import { csv } from '../support/sheets.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, shops, database, clock } = town
const secretary = as('liu-jianhua')
const file = csv('门牌号,店名,类别,地址\n11,A+咖啡,咖啡,一号\n12,面馆(康翠),面馆,二号')
await secretary('shop.import', { councilId, name: '名册.csv', file })

type Filter = Omit<Input<'shop.list'>, 'councilId'>
const list = async (filter: Filter = {}) =>
  (await as('wang-guilan')('shop.list', { councilId, ...filter })).items
const numbers = async (filter: Filter) => (await list(filter)).map(({ number }) => number)

describe('the register', () => {
  it.each([
    ['01', ['01']],
    ['０１', ['01']],
    ['1', ['11', '12']],
    ['煎饼', ['02']],
    ['a+', ['11']],
    ['(康', ['12']],
    ['.*', []],
    ['没有的', []],
  ])('finds %s', async (find, expected) => {
    expect(await numbers({ find })).toEqual(expected)
  })

  it('shows closed shops only to who asks for them', async () => {
    await secretary('shop.close', { shopId: shops.pancakes, reason: '回老家' })
    expect(await numbers({})).toEqual(['01', '03', '11', '12'])
    expect(await numbers({ state: 'closed' })).toEqual(['02'])
  })

  it('tells whom a department has not trained', async () => {
    await database.db
      .collection<{ _id: string }>('shops')
      .updateOne({ _id: shops.breakfast }, { $set: { 'trained.fire': '2026-11-01' } })
    expect(await numbers({ untrained: 'fire' })).toEqual(['03', '11', '12'])
    expect(await numbers({ untrained: 'market' })).toEqual(['01', '03', '11', '12'])
  })

  it('tells which shops somebody answers for, even when a post ends by itself', async () => {
    const claimed = async () =>
      (await list({})).filter((shop) => shop.claimed).map(({ number }) => number)
    expect(await claimed()).toEqual(['01', '03'])
    await as('later')('people.join', { name: '何芳' })
    const code = (await as('later')('people.me', {})).person?.code ?? ''
    const place = (await list({ find: '11' }))[0]?.id ?? ''
    const until = clock.now().toISOString().slice(0, 10)
    await secretary('people.appoint', { code, role: 'merchant', place, until })
    expect(await claimed()).toEqual(['01', '03', '11'])
    clock.pass({ days: 1 })
    expect(await claimed()).toEqual(['01', '03'])
  })

  it('asks for something to look for, and stays in its neighbourhood', async () => {
    await refused(list({ find: ' ' }), 'INVALID_INPUT', 'find')
    await refused(as('sun-haibo')('shop.list', { councilId, find: '1' }), 'OUT_OF_REACH')
  })
})
