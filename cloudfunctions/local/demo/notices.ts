import type { Input } from '#shared/contract/index.ts'
import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import { identityOf, neighbours } from './people.ts'
import { shopFront } from './pictures.ts'
import { gridAt, kangcui, subdistrict } from './places.ts'
import type { Town } from './town.ts'

type Draft = Input<'notice.save'>

/** Notices of several kinds, and how they went round. `begun`: the day from which the story's days are counted. */
export async function goRound(town: Town, begun: Date): Promise<void> {
  const today = dayOf(begun)
  await layOpen(town, today)
  await toMerchants(town)
  await scheduleOne(town, today)
  await ofTheStreet(town)
  const noticeId = await corrected(town)
  for (const { identity } of neighbours.slice(4, 20))
    await town.as(identity)('notice.open', { noticeId })
  await atTheDoor(town, noticeId)
}

const secretaryOf = (town: Town) => town.as(identityOf('liu-jianhua'))

async function publish(town: Town, draft: Draft): Promise<string> {
  const { id } = await secretaryOf(town)('notice.save', draft)
  await secretaryOf(town)('notice.publish', { noticeId: id })
  return id
}

/** A 公示, pinned, with its last day. */
async function layOpen(town: Town, today: string): Promise<void> {
  const noticeId = await publish(town, {
    kind: 'publicNotice',
    area: kangcui,
    title: '楼前空地改造方案公示',
    summary: '空地打算一半种花、一半停车，有不同意见请在公示期里提。',
    body: '一、改成什么样\n东半边种花、放长椅，西半边划 12 个停车位。\n二、花多少钱\n一共 8.6 万元，从社区公共维修金里出，居民不用交钱。\n三、什么时候做\n公示没有意见的话，下个月初动工，大约半个月做完。\n四、谁来盯着\n请两位群众监督员每周来看，进度和质量都公开。',
    openUntil: addDays(today, 14),
    pinned: true,
  })
  for (const { identity } of neighbours.slice(0, 12))
    await town.as(identity)('notice.open', { noticeId })
}

/** For the merchants alone, with a document to take along. */
async function toMerchants(town: Town): Promise<void> {
  const { id } = await secretaryOf(town)('notice.attach', {
    name: '消防自查表.pdf',
    no: 1,
    parts: 1,
    data: checklist,
  })
  await publish(town, {
    area: kangcui,
    audienceRoles: ['merchant'],
    title: '请各家店自查灭火器',
    summary: '周五前看一遍灭火器的日期和压力，照着附件打勾。',
    body: '消防下周来检查。请各家店周五前自己先看一遍：灭火器在不在有效期里，指针是不是在绿色，出口有没有堵。\n附件是自查表，打印出来打勾就行。',
    attachments: [id],
  })
}

async function scheduleOne(town: Town, today: string): Promise<void> {
  const { id: noticeId } = await secretaryOf(town)('notice.save', {
    area: kangcui,
    title: '周末便民服务进小区',
    summary: '周六上午磨刀、配钥匙、量血压，都不收钱。',
    body: '周六上午九点到十一点，在 3 号楼前的小广场。磨刀、配钥匙、量血压，都不收钱。',
    publishAt: instantOf(addDays(today, 2), '08:00').toISOString(),
  })
  await secretaryOf(town)('notice.schedule', { noticeId })
}

async function ofTheStreet(town: Town): Promise<void> {
  const street = town.as(identityOf('zheng-hong'))
  const { id: noticeId } = await street('notice.save', {
    area: subdistrict,
    title: '泰达街道冬季取暖服务安排',
    summary: '家里不热就打 12345 或找网格员，当天有人上门。',
    body: '各位邻居：\n供暖已经开始。家里温度不到 18 度，请打 12345，或者告诉您那里的网格员，当天有人上门看。\n独居的老人，网格员会主动打电话问一问。',
  })
  await street('notice.publish', { noticeId })
  for (const { identity } of neighbours.slice(10, 26))
    await town.as(identity)('notice.open', { noticeId })
}

/** Read by some before it was put right: they are told. */
async function corrected(town: Town): Promise<string> {
  const words = {
    title: '老年人免费体检',
    summary: '周三上午在社区卫生站体检，带上身份证。',
    body: '六十五岁以上的邻居，周三上午八点到十一点，到社区卫生站免费体检。\n请带上身份证，早上先不要吃东西。',
  }
  const noticeId = await publish(town, { area: kangcui, ...words })
  for (const { identity } of [{ identity: identityOf('wang-guilan') }, ...neighbours.slice(0, 4)])
    await town.as(identity)('notice.open', { noticeId })
  await secretaryOf(town)('notice.correct', {
    noticeId,
    ...words,
    summary: '改到周四上午，在社区卫生站体检，带上身份证。',
    body: words.body.replace('周三', '周四'),
    reason: '卫生站周三停电检修',
  })
  return noticeId
}

/** The grid worker calls on two neighbours, and hangs it up where people pass. */
async function atTheDoor(town: Town, noticeId: string): Promise<void> {
  const worker = town.as(identityOf('zhou-qiang'))
  const here = neighbours.filter(({ area }) => area === gridAt(0)).slice(-2)
  for (const { identity } of here) {
    const { grants } = await town.as(identity)('people.me', {})
    const home = grants.find(({ role }) => role === 'resident')
    await worker('notice.visit', { noticeId, homeId: home?.id ?? '' })
  }
  const photo = { purpose: 'posting', data: shopFront } as const
  const { id: photoId } = await worker('photo.upload', photo)
  const posting = { noticeId, area: gridAt(0), where: '3 号楼 1 门宣传栏', photoId }
  await worker('notice.post', posting)
}

/** A PDF of one page with nothing on it but its frame: a form to be filled in by hand. */
const checklist = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>> endobj',
    '4 0 obj <</Length 24>> stream',
    '60 60 475 722 re S      ',
    'endstream endobj',
    'trailer <</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
).toString('base64')
