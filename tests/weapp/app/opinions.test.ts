import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { consult } from '../../support/asked.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { as } = town
const { take, expectSound } = phonesOf(town)
const noticeId = await consult(town, kangcui)
const page = `/packages/notice/read/index?noticeId=${noticeId}`

describe.sequential('what neighbours say on WeChat', () => {
  it('a voice is raised in two taps, and nobody sees how many went where', async () => {
    const phone = await take('wang-guilan')
    await phone.open(page)
    await phone.see('车棚装在哪里好？')
    await phone.tap('二号楼旁')
    await phone.tap('说出来')
    await phone.see('您说过了')
    const { mine, outcome } = await as('wang-guilan')('consultation.get', { noticeId })
    expect(mine?.choices).toEqual([1])
    expect(outcome).toBeNull()
  })

  it('a question is asked under it, without a name', async () => {
    const phone = await take('zhao-min')
    await phone.open(page)
    await phone.tap('问一问')
    await phone.input('想问什么', '车棚要收费吗？')
    await phone.tap('送出')
    await phone.see('收到了，有答复会告诉您。')
    await phone.see('车棚要收费吗？')
  })

  it('and answered by the secretary, in the name of the post', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(page)
    await phone.see('车棚要收费吗？')
    await phone.tap('答复')
    await phone.input('答复', '不收停车费，充电按电表算。')
    await phone.tap('公开答复')
    await phone.see('不收停车费，充电按电表算。')
    const { items } = await as('zhao-min')('inbox.list', {})
    expect(items[0]).toMatchObject({ about: 'remark', aboutId: noticeId })
  })

  it('touched no unknown part of WeChat', () => {
    expectSound()
  })
})
