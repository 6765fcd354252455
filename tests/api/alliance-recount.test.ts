import { describe, expect, it } from 'vitest'
import { recountChains } from '#functions/operator/recount-chains.ts'
import {
  district,
  enterFirm,
  foundAlliance,
  memberSheet,
  street,
  ventureOf,
} from '../support/alliances.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { database } = town
const officer = town.as('lin-zhiyuan')
const rows = (name: string) => database.db.collection<{ _id: string }>(name)

const councilId = await foundAlliance(town, '信创', street)
const unitId = await enterFirm(town, councilId, '海河软件')
const { id: ventureId } = await officer('alliance.addVenture', ventureOf(councilId, unitId))
await officer('alliance.addVenture', ventureOf(councilId, unitId, { name: '终止的' }))
const file = memberSheet('甲,企业,上游', '乙,机构,', '丙,企业,下游')
await officer('alliance.importMembers', { councilId, name: '表.csv', file })
await officer('alliance.moveVenture', { ventureId, move: 'end', reason: '不做了' })
await officer('alliance.tellTalents', { councilId, talents: 12 })
await officer('council.leave', { unitId, reason: '搬走了' })
const other = await foundAlliance(town, '氢能')
await officer('council.dissolve', { councilId: other, reason: '合并了' })

/** What the command prints, and whether it ends well. */
async function recount(repair = false) {
  const lines: string[] = []
  const end = await recountChains(database, { repair, say: (line) => lines.push(line) }).then(
    () => 'well',
    () => 'badly',
  )
  return { lines, end }
}
const clean = { lines: [], end: 'well' }

describe('counting the sums of alliances again', () => {
  it('finds nothing after all that alliances do', async () => {
    expect(await recount()).toEqual(clean)
  })

  it('finds a number that was altered, and says where', async () => {
    const row = { _id: `${district}:信创` }
    await rows('chainSums').updateOne(row, { $inc: { 'sums.members.upstream': 3 } })
    const { lines, end } = await recount()
    expect({ lines, end }).toEqual({
      lines: [expect.stringContaining(`${district}:信创`)],
      end: 'badly',
    })
    expect((await recount()).end).toBe('badly')
    expect((await recount(true)).end).toBe('well')
    expect(await recount()).toEqual(clean)
  })

  it('finds rows that are missing, and makes them', async () => {
    const before = await officer('alliance.sums', { area: street })
    await rows('allianceSums').updateOne({ _id: councilId }, { $set: { counted: false } })
    await rows('chainSums').deleteMany({})
    const { lines } = await recount(true)
    expect(lines).toHaveLength(1 + 4)
    expect(await recount()).toEqual(clean)
    expect(await officer('alliance.sums', { area: street })).toEqual(before)
  })
})
