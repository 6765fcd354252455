import { describe, expect, it } from 'vitest'
import { pavilion } from '../../support/councils.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { parkId: councilId } = town
const { take, expectSound } = phonesOf(town)
/** Longer than the app takes a second tap for a slip of the finger. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 700))

const at = (page: string, more = '') =>
  `/packages/council/${page}/index?councilId=${councilId}${more}`

await town.as('wang-guilan')('council.propose', { ...pavilion, why: '停车的事想商量' })

describe.sequential('councils on WeChat', () => {
  it('one that a neighbour wants is approved by the street', async () => {
    const phone = await take('zheng-hong')
    await phone.tap('等批准的理事会')
    await phone.see('停车的事想商量')
    await phone.tap('看章程')
    await phone.see('席位一届 12 个月，到期重新请人。')
    await phone.tap('批准成立')
    await phone.see('现在没有等批准的')
    expect(
      (await town.as('zhao-min')('council.list', { kind: 'deliberation' })).items,
    ).toHaveLength(1)
  })

  it('a firm applies, and the secretariat admits it', async () => {
    await town.as('new-firm')('people.join', { name: '何芳' })
    const firm = await take('new-firm')
    await firm.open(at('apply', '&kind=park&name=科创园'))
    await firm.tap('企业')
    await firm.input('单位名称', '云帆软件')
    await firm.tap('交申请')
    await firm.see('云帆软件的申请交上去了，接纳了没有，消息里会告诉您。')
    const desk = await take('cao-xue')
    await desk.tap('申请加入理事会的')
    await desk.tap('接纳')
    await desk.see('现在没有申请')
    await desk.open(at('units'))
    await desk.see('云帆软件')
  })

  it('who sits there is seen in one look, and a seat is handed over', async () => {
    const code = (await town.as('new-firm')('people.me', {})).person?.code ?? ''
    const phone = await take('cao-xue')
    await phone.open(at('about'))
    await phone.see('罗一帆')
    await phone.tap('看全部席位')
    await breath()
    await phone.tap('智囊 江文')
    await phone.see('出主意')
    await phone.input('登记码', code)
    await phone.input('为什么', '换届')
    await phone.tap('办交接')
    await phone.see('智囊 · 何芳')
    const seats = await town.as('cao-xue')('council.seats', { councilId })
    expect(seats.find(({ seat }) => seat === 'adviser')).toMatchObject({ name: '何芳' })
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
