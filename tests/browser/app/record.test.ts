import { describe, expect, it } from 'vitest'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { openBrowser } from '../../support/browser.ts'
import { nightPasses } from '../../support/receipts.ts'
import { tell, withoutRecords } from '../../support/record.ts'
import { openTown } from '../../support/town.ts'
import { tap, visible } from '../touch.ts'

const town = await openTown()
const { clock, councilId, database } = town
const day = dayText(dayOf(clock.now()))
const lines = 230

await withoutRecords(town)
await tell(town, councilId, { kind: 'founded', facts: {}, by: '泰达街道' })
for (let seat = 2; seat <= lines; seat++)
  await tell(town, councilId, { facts: { seat: '理事', until: '2028-12-31' } })
await nightPasses(town)
const { asPerson, goTo } = await openBrowser(town.platform)
const page = `/packages/record/list/index?councilId=${councilId}`

/** Somebody with the database in hand changes what one line says. */
const spoil = (no: number, by: string) =>
  database.db.collection('recordLines').updateOne({ councilId, no }, { $set: { by } })

describe.sequential('a council’s record, in a browser', () => {
  it('is read in plain words, and reckoned again with one tap, page by page', async () => {
    await asPerson('王桂兰', async (phone) => {
      await goTo(phone, page)
      await visible(phone, `${lines}. 入席`)
      await visible(phone, '席位：理事；到：2028年12月31日')
      await tap(phone, '开始核对')
      await visible(phone, `每日指纹 1 天都对得上，到${day}。`)
      await visible(phone, `记录 ${lines} 条都对得上。`)
      const { hash } = (await town.as('wang-guilan')('record.list', { councilId })).items[0] ?? {}
      await visible(phone, hash ?? '')
    })
  })

  it('names the first broken link once somebody has changed it, and agrees when it is put back', async () => {
    await asPerson('王桂兰', async (phone) => {
      await spoil(207, '别人')
      await goTo(phone, page)
      await tap(phone, '开始核对')
      await visible(phone, /对不上。记录：第 207 条被改动过/)
      await spoil(207, '秘书处')
      await tap(phone, '再核对一遍')
      await visible(phone, `记录 ${lines} 条都对得上。`)
      expect(await phone.getByText(/对不上。/).count()).toBe(0)
    })
  })

  it('has a line a day that anybody copies, and that says what it holds', async () => {
    await asPerson('王桂兰', async (phone) => {
      await goTo(phone, page)
      await tap(phone, /每日指纹/)
      await visible(phone, `1 个理事会，${lines} 条`)
      await tap(phone, '固定了哪些')
      await visible(phone, `康翠商圈共同缔造理事会，到第 ${lines} 条`)
      await tap(phone, '开始核对')
      await visible(phone, `每日指纹 1 天都对得上，到${day}。`)
    })
  })
})
