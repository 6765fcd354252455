import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { publishFor, wordsOf } from '../../support/notices.ts'
import { phonesOf } from '../../support/phones.ts'
import { openTown } from '../../support/town.ts'

const town = await openTown()
const { take, expectSound } = phonesOf(town)
const secretary = town.as('liu-jianhua')
const noticeId = await publishFor(town, 'liu-jianhua', kangcui)

describe.sequential('notices on WeChat', () => {
  it('the secretary writes one for merchants only, and sees it as they will', async () => {
    const phone = await take('liu-jianhua')
    await phone.open('/packages/notice/edit/index')
    await phone.see('写哪一类')
    await phone.tap('商户负责人')
    await phone.input('标题', '请自查灭火器')
    await phone.input('一句话说明', '周五前看一遍')
    await phone.input('正文', '一、看日期\n二、看压力')
    await phone.tap('发布')
    await phone.see('发给康翠社区的商户负责人？')
    expect(phone.text()).toContain('邻居看到的样子')
    await phone.tap('确定发布')
    await phone.see('已发布')
    expect(phone.text()).toContain('0 / 3')
  })

  it('a 公示 says on which field it lacks its last day', async () => {
    const phone = await take('liu-jianhua')
    await phone.open('/packages/notice/edit/index')
    await phone.tap('公示')
    await phone.input('标题', '空地改造')
    await phone.input('一句话说明', '种花和停车')
    await phone.input('正文', '一半一半。')
    await phone.tap('存草稿')
    await phone.see('请写明公示到哪一天为止')
  })

  it('a merchant finds it, a resident does not', async () => {
    const merchant = await take('chen-xiaoyu')
    await merchant.see('请自查灭火器')
    const resident = await take('wang-guilan')
    await resident.see('周六清洗水箱')
    expect(resident.text()).not.toContain('请自查灭火器')
  })

  it('who read earlier words is told of a correction, and sees what changed', async () => {
    await town.as('wang-guilan')('notice.open', { noticeId })
    const words = wordsOf({ title: '周日清洗水箱' })
    await secretary('notice.correct', { noticeId, ...words, reason: '物业改期' })
    const phone = await take('wang-guilan')
    await phone.see('已更正，请再看一遍')
    await phone.tap(/看全文/)
    await phone.see('更正过 1 次')
    expect(phone.text()).toMatch(/物业改期/)
    expect(phone.text()).toContain('周六清洗水箱')
  })

  it('the grid worker carries it round: a visit counts, a posting is listed', async () => {
    const next = await publishFor(town, 'liu-jianhua', kangcui, { title: '体检' })
    const phone = await take('zhou-qiang')
    await phone.see('要告诉邻居的公告')
    await phone.open(`/packages/notice/unread/index?noticeId=${next}&area=${gridAt(0)}`)
    await phone.see('王桂兰')
    await phone.tap('上门说过了')
    await phone.see('记下了：已上门告诉王桂兰。')
    await phone.tap('记一次张贴')
    await phone.input('贴在哪里', '3 号楼 1 门')
    await phone.tap('记下来')
    await phone.see('记下了：贴在3 号楼 1 门。')
    const reach = await secretary('notice.reach', { noticeId: next })
    expect(reach).toMatchObject({ readers: 1, doors: 1, postings: [{ where: '3 号楼 1 门' }] })
  })

  it('the writer sees part by part how far it has come, and takes it down', async () => {
    const phone = await take('liu-jianhua')
    await phone.open(`/packages/notice/manage/index?noticeId=${noticeId}`)
    await phone.see('各处多少人看了')
    await phone.see('康翠社区一网格')
    await phone.tap('撤回这则公告')
    await phone.input('为什么撤回？', '不停水了')
    await phone.tap('撤回')
    await phone.see('已撤回，原因：不停水了')
    const reader = await take('zhao-min')
    await reader.open(`/packages/notice/read/index?noticeId=${noticeId}`)
    await reader.see('这则公告已经撤回：不停水了')
  })

  it('touched no unknown part of WeChat, and sent its view little at a time', () => {
    expectSound()
  })
})
