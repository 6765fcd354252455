import { describe, expect, it } from 'vitest'
import { phonesOf } from '../../support/phones.ts'
import { nightPasses } from '../../support/receipts.ts'
import { tell, verifyByCommand, withoutRecords } from '../../support/record.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { councilId, database } = town
const { take, expectSound } = phonesOf(town)

await withoutRecords(town)
for (const seat of ['理事长', '副理事长', '理事']) await tell(town, councilId, { facts: { seat } })
await nightPasses(town)

describe.sequential('a council’s record on WeChat', () => {
  it('is reckoned again on the phone, and what was changed is named as the command names it', async () => {
    const phone = await take('wang-guilan')
    await phone.open(`/packages/record/list/index?councilId=${councilId}`)
    await phone.see('3. 入席')
    await phone.tap('开始核对')
    await phone.see('记录 3 条都对得上。')
    await database.db
      .collection('recordLines')
      .updateOne({ councilId, no: 2 }, { $set: { 'facts.seat': '理事长' } })
    await phone.tap('再核对一遍')
    await phone.see(/对不上。记录：第 2 条被改动过/)
    const { lines } = await verifyByCommand(town, councilId)
    expect(lines[1]).toContain('第 2 条被改动过')
  })

  it('touched no unknown part of WeChat', () => {
    expectSound()
  })
})
