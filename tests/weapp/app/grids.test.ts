import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { gridFile, gridLine } from '../../support/grids.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as } = town
const { take, expectSound } = phonesOf(town)

describe.sequential('the grids on WeChat', () => {
  it('are imported by the street from a file that was sent to oneself', async () => {
    const phone = await take('zheng-hong')
    const path = 'wxfile://chat/网格.csv'
    const line = gridLine(`${kangcui}-07`, { name: '市场网格', kind: '功能类', homes: 0 })
    phone.put(path, gridFile(line))
    phone.answer('chooseMessageFile', { tempFiles: [{ path, name: '网格.csv', size: 60 }] })
    await phone.open('/packages/grid/sums/index?area=120116014')
    await phone.see('6 个网格，1 个有网格员（16.7%）')
    await phone.tap('导入名册')
    await phone.tap('选文件')
    await phone.see('新的 1 个，有改动 0 个，没有变 0 个')
    await phone.tap('导入 1 个网格')
    await phone.see('登记好了 1 个网格')
    await phone.tap('回名册')
    await phone.see('7 个网格，1 个有网格员（14.3%）')
  })

  it('one is put right and merged into another by the secretary', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(`/packages/grid/home/index?gridId=${kangcui}-07`)
    await phone.tap('更正')
    await phone.input('户数', '三户')
    await phone.tap('存好')
    await phone.see('户数的格式不对，请填整数，比如 320')
    await phone.input('户数', '3')
    await phone.input('职责', '看秤\n查消防通道')
    await phone.tap('存好')
    await phone.see('改好了，名册上已经是新的。')
    await phone.tap('撤并这个网格')
    await phone.input(/为什么撤并/, '并入一网格')
    await phone.tap('撤并')
    await phone.see('这个网格已经撤并：并入一网格')
    const grid = await as('liu-jianhua')('grid.get', { gridId: `${kangcui}-07` })
    expect(grid).toMatchObject({ homes: 3, duties: ['看秤', '查消防通道'], state: 'retired' })
  })

  it('a resident looks who is there for them', async () => {
    const phone = await take('wang-guilan')
    await phone.switchTab('我的')
    await phone.see('网格员 周强，有事可以找')
    await phone.tap(/我住的网格/)
    await phone.see('谁来照看')
    await phone.see('周强')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
