import { describe, expect, it } from 'vitest'
import { seatIn } from '#functions/local/demo/seats.ts'
import type { Stage } from '#shared/domain/alliance/lifecycle.ts'
import { amountOf, membersOf, venturesOf } from '#shared/domain/alliance/totals.ts'
import { district, enterFirm, foundAlliance, street, ventureOf } from '../support/alliances.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, codes, parkId } = town
const officer = as('lin-zhiyuan')
const sumsOf = async (area: string, chain?: string) => {
  const { total, chains } = await as('wang-guilan')('alliance.sums', { area })
  if (chain === undefined) return total
  return chains.items.find((one) => one.chain === chain)?.sums
}
const stageOf = async (ventureId: string): Promise<Stage> =>
  (await officer('alliance.venture', { ventureId })).stage

describe('a joint project', async () => {
  const councilId = await foundAlliance(town, '信创')
  const first = await enterFirm(town, councilId, '海河软件')
  const second = await enterFirm(town, councilId, '津门芯片')

  it('goes from talks to running, and its page tells the way', async () => {
    const wanted = ventureOf(councilId, first, { unitIds: [first, second, first] })
    const { id: ventureId, units, stage, may } = await officer('alliance.addVenture', wanted)
    expect({ stage, may, names: units.map(({ name }) => name) }).toEqual({
      stage: 'talks',
      may: ['amend', 'sign', 'end'],
      names: ['海河软件', '津门芯片'],
    })
    for (const move of ['sign', 'build', 'run'] as const)
      await officer('alliance.moveVenture', { ventureId, move })
    const seen = await as('wang-guilan')('alliance.venture', { ventureId })
    expect(seen).toMatchObject({ stage: 'running', may: [], alliance: '信创产业（人才）联盟' })
    expect(seen.history.map(({ move }) => move)).toEqual(['sign', 'build', 'run'])
    await refused(
      officer('alliance.moveVenture', { ventureId, move: 'end', reason: '不做了' }),
      'MOVE_NOT_ALLOWED',
    )
  })

  it('keeps what it said before', async () => {
    const { id: ventureId } = await officer(
      'alliance.addVenture',
      ventureOf(councilId, first, { name: '云平台' }),
    )
    await officer('alliance.amendVenture', { ventureId, name: '智算云', unitIds: [second] })
    const { name, units, changes } = await officer('alliance.amendVenture', {
      ventureId,
      amountWan: 90,
    })
    expect({ name, unit: units[0]?.name }).toEqual({ name: '智算云', unit: '津门芯片' })
    expect(changes.map(({ at: _, ...change }) => change)).toEqual([
      { post: '滨海新区 区考核办', name: '云平台', units: ['海河软件'], amountWan: null },
      { post: '滨海新区 区考核办', name: null, units: null, amountWan: 1200 },
    ])
    await refused(officer('alliance.amendVenture', { ventureId }), 'VENTURE_UNCHANGED')
  })

  it('ends with a reason, and its name is free again', async () => {
    const wanted = ventureOf(councilId, first, { name: '中试基地', stage: 'building' })
    const { id: ventureId } = await officer('alliance.addVenture', wanted)
    await refused(officer('alliance.addVenture', wanted), 'VENTURE_TAKEN')
    const end = { ventureId, move: 'end' } as const
    await refused(officer('alliance.moveVenture', end), 'END_REASON_MISSING', 'reason')
    expect(await stageOf(ventureId)).toBe('building')
    const { history, may } = await officer('alliance.moveVenture', { ...end, reason: '地没谈成' })
    expect({ history, may }).toMatchObject({ history: [{ reason: '地没谈成' }], may: [] })
    await refused(officer('alliance.amendVenture', { ventureId, amountWan: 1 }), 'VENTURE_OVER')
    await officer('alliance.addVenture', wanted)
  })

  it('is of members, each of this alliance and still in it', async () => {
    const other = await enterFirm(town, await foundAlliance(town, '生物医药'), '滨海制药')
    const add = (...unitIds: string[]) =>
      officer('alliance.addVenture', ventureOf(councilId, first, { name: '外人', unitIds }))
    await refused(add(first, other), 'UNIT_NOT_IN', 'unitIds')
    const third = await enterFirm(town, councilId, '渤海数据')
    const { id: ventureId } = await add(third)
    await officer('council.leave', { unitId: third, reason: '搬走了' })
    const { units } = await officer('alliance.amendVenture', {
      ventureId,
      unitIds: [third, first],
    })
    expect(units).toMatchObject([{ member: false, name: '渤海数据' }, { member: true }])
    await refused(
      officer('alliance.addVenture', ventureOf(councilId, third, { name: '还在吗' })),
      'UNIT_NOT_IN',
    )
  })

  it('is there once when the same tap arrives twice', async () => {
    const input = ventureOf(councilId, first, { name: '只登记一次', amountWan: 7 })
    const event = { action: 'alliance.addVenture', input, key: freshKey() }
    const before = await sumsOf(district, '信创')
    const taps = Array.from({ length: 5 }, () => town.send(event, person('lin-zhiyuan')))
    const ids = (await Promise.all(taps)).map(
      (reply) => reply.ok && (reply.data as { id: string }).id,
    )
    expect(new Set(ids).size).toBe(1)
    const after = await sumsOf(district, '信创')
    expect(after?.ventures.talks).toBe((before?.ventures.talks ?? 0) + 1)
    expect(after?.amountWan.talks).toBe((before?.amountWan.talks ?? 0) + 7)
  })

  it('takes its turn when two move it at once', async () => {
    const { id: ventureId } = await officer(
      'alliance.addVenture',
      ventureOf(councilId, first, { name: '两个人点' }),
    )
    const before = await sumsOf(district, '信创')
    const move = () => officer('alliance.moveVenture', { ventureId, move: 'sign' })
    const both = await Promise.allSettled([move(), move(), move()])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await sumsOf(district, '信创'))?.ventures.signed).toBe(
      (before?.ventures.signed ?? 0) + 1,
    )
  })
})

describe('who looks after joint projects', async () => {
  const councilId = await foundAlliance(town, '新能源', street)
  const unitId = await enterFirm(town, councilId, '海蓝电池')
  await seatIn(officer, councilId)(codes['luo-yifan'], { seat: 'chair' })
  await seatIn(officer, councilId)(codes['guo-liang'], { seat: 'director' })
  await seatIn(officer, councilId)(codes['cao-xue'], { seat: 'secretaryGeneral' })
  const { id: ventureId } = await officer('alliance.addVenture', ventureOf(councilId, unitId))

  it.each(['luo-yifan', 'cao-xue', 'zheng-hong'])('%s may', async (who) => {
    const mine = ventureOf(councilId, unitId, { name: `${who} 的项目` })
    await as(who)('alliance.addVenture', mine)
    expect((await as(who)('alliance.home', { councilId })).may).toContain('addVenture')
    expect((await as(who)('alliance.venture', { ventureId })).may).toContain('sign')
    expect((await as(who)('council.home', { councilId })).may).toContain('ventures')
  })

  it('others may look, and not touch', async () => {
    const add = (who: string) => as(who)('alliance.addVenture', ventureOf(councilId, unitId))
    await refused(add('wang-guilan'), 'FORBIDDEN')
    await refused(add('tian-ye'), 'FORBIDDEN')
    // a seat of this alliance that does something else, and seats of others
    await refused(add('guo-liang'), 'SEAT_MAY_NOT')
    await refused(add('xu-meiling'), 'OUT_OF_REACH')
    const move = { ventureId, move: 'sign' } as const
    await refused(as('guo-liang')('alliance.moveVenture', move), 'SEAT_MAY_NOT')
    await refused(as('xu-meiling')('alliance.moveVenture', move), 'OUT_OF_REACH')
    await refused(
      as('xu-meiling')('alliance.amendVenture', { ventureId, amountWan: 1 }),
      'OUT_OF_REACH',
    )
    for (const who of ['wang-guilan', 'guo-liang'])
      expect((await as(who)('alliance.home', { councilId })).may).toEqual([])
    expect((await as('wang-guilan')('alliance.venture', { ventureId })).may).toEqual([])
    expect(await stageOf(ventureId)).toBe('talks')
  })

  it('a newcomer without a home sees none of it', async () => {
    await as('nobody')('people.join', { name: '过路人' })
    await refused(as('nobody')('alliance.home', { councilId }), 'OUT_OF_REACH')
    await refused(as('nobody')('alliance.venture', { ventureId }), 'OUT_OF_REACH')
    await refused(as('nobody')('alliance.ventures', { councilId }), 'OUT_OF_REACH')
    await refused(as('nobody')('alliance.members', { councilId }), 'OUT_OF_REACH')
    await refused(as('nobody')('alliance.sums', { area: street }), 'OUT_OF_REACH')
    expect(await as('nobody')('alliance.list', {})).toEqual({ items: [], next: null })
  })

  it('only an alliance has them', async () => {
    await refused(officer('alliance.addVenture', ventureOf(parkId, unitId)), 'ALLIANCE_ONLY')
    await refused(officer('alliance.home', { councilId: parkId }), 'ALLIANCE_ONLY')
    await refused(
      officer('alliance.tellTalents', { councilId: parkId, talents: 1 }),
      'ALLIANCE_ONLY',
    )
    expect((await as('cao-xue')('council.home', { councilId: parkId })).may).not.toContain(
      'ventures',
    )
  })
})

describe('the sums of a chain', () => {
  const chain = '航空航天'
  const numbers = async (area: string, of?: string) => {
    const sums = await sumsOf(area, of)
    return sums && [sums.alliances, membersOf(sums), venturesOf(sums), amountOf(sums), sums.talents]
  }

  it('follow what happens, in the street and in the district over it', async () => {
    const [inStreet = [], inDistrict = []] = [await numbers(street), await numbers(district)]
    const plus = (before: readonly number[], more: readonly number[]) =>
      before.map((number, at) => number + (more[at] ?? 0))
    const expectMore = async (...more: number[]) => {
      expect(await numbers(street, chain)).toEqual(more)
      expect(await numbers(district, chain)).toEqual(more)
      expect(await numbers(street)).toEqual(plus(inStreet, more))
      expect(await numbers(district)).toEqual(plus(inDistrict, more))
    }
    const councilId = await foundAlliance(town, chain, street)
    await expectMore(1, 0, 0, 0, 0)
    const unitId = await enterFirm(town, councilId, '长空部件')
    const { id: applied } = await as('tang-jing')('council.apply', {
      ...{ councilId, kind: 'firm', name: '云上复材', chainPart: 'downstream' },
    })
    await expectMore(1, 1, 0, 0, 0)
    await officer('council.admit', { unitId: applied })
    await officer('alliance.tellTalents', { councilId, talents: 40 })
    await officer('alliance.tellTalents', { councilId, talents: 25 })
    const { id: ventureId } = await officer('alliance.addVenture', ventureOf(councilId, unitId))
    await officer('alliance.addVenture', ventureOf(councilId, unitId, { name: '乙', amountWan: 5 }))
    await officer('alliance.amendVenture', { ventureId, amountWan: 1000 })
    await officer('alliance.moveVenture', { ventureId, move: 'sign' })
    await expectMore(1, 2, 2, 1005, 25)
    expect((await sumsOf(street, chain))?.amountWan).toMatchObject({ talks: 5, signed: 1000 })
    expect((await sumsOf(street, chain))?.members).toMatchObject({ upstream: 1, downstream: 1 })
    await officer('alliance.moveVenture', { ventureId, move: 'end', reason: '不做了' })
    await expectMore(1, 2, 1, 5, 25)
    await officer('council.leave', { unitId, reason: '搬走了' })
    await expectMore(1, 1, 1, 5, 25)
    await officer('council.dissolve', { councilId, reason: '并入别的联盟' })
    await expectMore(0, 0, 0, 0, 0)
    await afterwards(councilId, applied, ventureId)
    await expectMore(0, 0, 0, 0, 0)
  })

  /** What is dissolved can still be read and left, and does nothing any more. */
  async function afterwards(councilId: string, unitId: string, ventureId: string) {
    const { sums, state, may } = await as('wang-guilan')('alliance.home', { councilId })
    expect({ state, may, members: membersOf(sums) }).toEqual({
      state: 'dissolved',
      may: [],
      members: 1,
    })
    const { items } = await as('wang-guilan')('alliance.list', { chain })
    expect(items).toEqual([])
    await refused(
      officer('alliance.tellTalents', { councilId, talents: 1 }),
      'COUNCIL_NOT_STANDING',
    )
    const amount = { ventureId, amountWan: 9 }
    await refused(officer('alliance.amendVenture', amount), 'COUNCIL_NOT_STANDING')
    await officer('council.leave', { unitId, reason: '散了' })
    expect(membersOf((await as('wang-guilan')('alliance.home', { councilId })).sums)).toBe(0)
  }

  it('are right when many join and leave at once', async () => {
    const councilId = await foundAlliance(town, '海水淡化')
    const names = Array.from({ length: 12 }, (_, index) => `企业${index}`)
    const ids = await Promise.all(names.map((name) => enterFirm(town, councilId, name)))
    const leaving = ids.slice(0, 5)
    await Promise.all(leaving.map((unitId) => officer('council.leave', { unitId, reason: '退出' })))
    expect(await numbers(district, '海水淡化')).toEqual([1, 7, 0, 0, 0])
  })

  it('begin with an alliance that was proposed when it is approved, and not before', async () => {
    const { id: councilId } = await as('tian-ye')('council.propose', {
      ...{ name: '低空经济联盟', kind: 'alliance', area: street, chain: '低空经济' },
      why: '几家无人机企业想一起试飞',
    })
    expect(await numbers(street, '低空经济')).toBeUndefined()
    await refused(
      officer('alliance.tellTalents', { councilId, talents: 1 }),
      'COUNCIL_NOT_STANDING',
    )
    await officer('council.approve', { councilId })
    expect(await numbers(street, '低空经济')).toEqual([1, 0, 0, 0, 0])
  })

  it('are one row when two alliances of a new chain begin at once', async () => {
    await Promise.all([
      foundAlliance(town, '氢能', street),
      foundAlliance(town, '氢能', '120116013'),
      foundAlliance(town, '氢能'),
    ])
    expect(await numbers(district, '氢能')).toEqual([3, 0, 0, 0, 0])
    expect(await numbers(street, '氢能')).toEqual([1, 0, 0, 0, 0])
  })
})

describe('an alliance’s lists', async () => {
  const councilId = await foundAlliance(town, '智能网联汽车', street)
  const firm = await enterFirm(town, councilId, '云帆汽车')
  await officer('council.enter', { councilId, kind: 'organisation', name: '车路研究院' })
  for (const stage of ['talks', 'running'] as const)
    await officer('alliance.addVenture', ventureOf(councilId, firm, { name: stage, stage }))

  it('are by part of the chain and by stage', async () => {
    const members = async (part: 'upstream' | 'none' | 'midstream') =>
      (await as('wang-guilan')('alliance.members', { councilId, part })).items.map(
        (one) => one.name,
      )
    expect(await members('upstream')).toEqual(['云帆汽车'])
    expect(await members('none')).toEqual(['车路研究院'])
    expect(await members('midstream')).toEqual([])
    const all = await as('wang-guilan')('alliance.members', { councilId })
    expect(all.items).toHaveLength(2)
    const { items } = await as('wang-guilan')('alliance.ventures', { councilId, stage: 'running' })
    expect(items).toMatchObject([{ name: 'running', units: ['云帆汽车'], unitCount: 1 }])
  })

  it('are of the alliances around, one chain or all', async () => {
    const { items } = await as('wang-guilan')('alliance.list', { chain: '智能网联汽车' })
    expect(items).toMatchObject([{ id: councilId, chain: '智能网联汽车', place: '泰达街道' }])
    const elsewhere = await foundAlliance(town, '智能网联汽车', '120116013')
    const ofResident = await as('wang-guilan')('alliance.list', { chain: '智能网联汽车' })
    expect(ofResident.items.map(({ id }) => id)).toEqual([councilId])
    const ofDistrict = await officer('alliance.list', { chain: '智能网联汽车' })
    expect(ofDistrict.items.map(({ id }) => id)).toEqual([elsewhere, councilId])
    await refused(as('zheng-hong')('alliance.home', { councilId: elsewhere }), 'OUT_OF_REACH')
  })
})
