import { describe, expect, it } from 'vitest'
import { expectCounted, titlesTo } from '../support/motions.ts'
import { tick } from '../support/orders.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, parkId, councilId, clock } = town
const words = { title: '门口货车进不来', text: '早上卸货堵到九点。' }
const callOut = (title: string) =>
  as('tang-jing')('motion.callOut', { councilId: parkId, ...words, title })

describe("a firm's call", () => {
  it('is raised at once in the name of the firm, and has its clock', async () => {
    const view = await callOut('第一声')
    expect(view).toMatchObject({ state: 'raised', way: 'callOut', raiserPost: '海智芯科技' })
    expect(view).toMatchObject({ awaited: true, late: false })
    expect(view.dueAt).not.toBeNull()
    for (const who of ['cao-xue', 'feng-lei'])
      expect(await titlesTo(town, who)).toContain('企业吹哨了：第一声')
    const { waiting } = await as('cao-xue')('motion.desk', { councilId: parkId }).then(
      ({ callOuts }) => ({ waiting: callOuts }),
    )
    expect(waiting).toMatchObject({ count: 1, items: [{ id: view.id }] })
  })

  it('is for member units and shops of this council', async () => {
    const elsewhere = as('li-guoqiang')('motion.callOut', { councilId: parkId, ...words })
    await refused(elsewhere, 'CALL_OUT_NOT_MEMBER')
    const own = await as('chen-xiaoyu')('motion.callOut', { councilId, ...words })
    expect(own).toMatchObject({ state: 'raised' })
    expect(own.raiserPost).toContain('海河书屋')
  })

  it('is answered once, in time, by who may', async () => {
    const { waiting } = await as('tang-jing')('motion.board', { councilId: parkId })
    const motionId = waiting.items[0]?.id ?? ''
    const text = '协同专班今天下午到现场'
    await refused(as('luo-yifan')('motion.answer', { motionId, text }), 'FORBIDDEN')
    const view = await as('feng-lei')('motion.answer', { motionId, text })
    expect(view).toMatchObject({ awaited: false, firstAnswer: { onTime: true, text } })
    await refused(as('cao-xue')('motion.answer', { motionId, text }), 'CALL_OUT_ANSWERED')
    expect(await titlesTo(town, 'tang-jing')).toContain('“第一声”有答复了')
  })

  it('is spoken of before its time is over and once after, and a late answer is kept as late', async () => {
    const { id: motionId } = await callOut('第二声')
    const heard = async () =>
      (await titlesTo(town, 'cao-xue')).filter((title) => title.includes('企业吹哨“第二声”'))
    for (let hours = 0; hours < 24 * 8; hours += 1) {
      clock.pass({ hours: 1 })
      if (hours % 6 === 0) await tick(town)
    }
    await tick(town)
    expect(await heard()).toEqual([
      '企业吹哨“第二声”过了期限还没答复',
      '企业吹哨“第二声”快到首次答复的期限了',
    ])
    expect(await as('tang-jing')('motion.get', { motionId })).toMatchObject({ late: true })
    const view = await as('cao-xue')('motion.answer', { motionId, text: '对不起，晚了' })
    expect(view).toMatchObject({ late: false, firstAnswer: { onTime: false } })
    const { numbers } = await as('tang-jing')('motion.board', { councilId: parkId })
    expect(numbers.onTime).toEqual({ numerator: 1, denominator: 2 })
  })

  it('does not leave the count of late answers by being declined or merged', async () => {
    const declined = await callOut('第三声')
    const merged = await callOut('第四声')
    const into = await callOut('第五声')
    clock.pass({ days: 10 })
    await as('cao-xue')('motion.decline', { motionId: declined.id, reason: '不归园区' })
    await as('cao-xue')('motion.merge', { motionId: merged.id, intoId: into.id })
    const { numbers, waiting } = await as('tang-jing')('motion.board', { councilId: parkId })
    expect(numbers.onTime).toEqual({ numerator: 1, denominator: 4 })
    expect(waiting.items.map(({ title }) => title)).toEqual(['第五声'])
    await expectCounted(town)
  })

  it('counts in the sums of the areas around, by kind of council', async () => {
    const sums = await as('nobody-knows')('motion.sums', { area: '120116' })
    expect(sums.kinds.map(({ kind, councils }) => [kind, councils])).toEqual([
      ['businessDistrict', 1],
      ['park', 1],
    ])
    const street = sums.children.items.find(({ area }) => area === '120116014')
    expect(street?.kinds).toEqual(sums.kinds)
  })
})
