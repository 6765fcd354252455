import { describe, expect, it } from 'vitest'
import { enterFirm, foundAlliance, memberSheet, ventureOf } from '../../support/alliances.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as } = town
const { take, expectSound } = phonesOf(town)
const councilId = await foundAlliance(town, '信创')
const unitId = await enterFirm(town, councilId, '海河软件')
await as('lin-zhiyuan')('alliance.addVenture', ventureOf(councilId, unitId))

/** One tap opens one page: a second at once is not taken for another. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 700))

describe.sequential('an alliance on WeChat', () => {
  it('takes its members from a file that was sent to oneself', async () => {
    const phone = await take('lin-zhiyuan')
    const path = 'wxfile://chat/名单.csv'
    phone.put(path, memberSheet('津门芯片,企业,中游', '滨海研究院,机构,'))
    phone.answer('chooseMessageFile', { tempFiles: [{ path, name: '名单.csv', size: 80 }] })
    await phone.open(`/packages/alliance/import/index?councilId=${councilId}&table=members`)
    await phone.tap('选文件')
    await phone.see('读到 2 家成员')
    await phone.tap('导入 2 家')
    await phone.see('接纳了 2 家成员')
    const { items } = await as('wang-guilan')('alliance.members', { councilId, part: 'midstream' })
    expect(items).toMatchObject([{ name: '津门芯片' }])
  })

  it('puts a project right, and its page says what it said before', async () => {
    const { items } = await as('wang-guilan')('alliance.ventures', { councilId })
    const phone = await take('lin-zhiyuan')
    await phone.open(`/packages/alliance/edit/index?ventureId=${items[0]?.id}`)
    await phone.input('投资额（万元）', '26000')
    await phone.tap('改好了')
    await phone.see('原来的投资额：1200 万元')
    await phone.tap('到下一步：签约')
    await phone.see('到下一步：开工建设')
  })

  it('is found by a resident among the chains', async () => {
    const phone = await take('wang-guilan')
    await phone.switchTab('我的')
    await phone.tap('产业联盟')
    await phone.see('滨海新区合计')
    await breath()
    await phone.tap('信创')
    await breath()
    await phone.tap('信创产业（人才）联盟')
    await phone.tap('签约 1')
    await breath()
    await phone.tap('联合实验室')
    await phone.see('登记，当时在洽谈阶段')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
