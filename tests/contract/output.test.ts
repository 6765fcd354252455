import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { contractView } from '#functions/local/contract-view.ts'
import { signatureOf } from '#functions/local/demo/hand.ts'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { type ActionName, actionNames } from '#shared/contract/index.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { addDays, dayOf, instantOf, periodOf } from '#shared/kernel/time.ts'
import { consult } from '../support/asked.ts'
import { except, finding, flawless, signAs } from '../support/covenant.ts'
import { firstOfMonth, saveDraft, secondText } from '../support/editions.ts'
import { asking, draftFor, pdfOf, publishFor, wordsOf } from '../support/notices.ts'
import { photoFor, tick, visitWith } from '../support/orders.ts'
import { tinyJpeg } from '../support/photos.ts'
import { lampText, progress, quality } from '../support/projects.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { callerFor } from '../support/roles.ts'
import { planFor, sendInspector } from '../support/rounds.ts'
import { csv } from '../support/sheets.ts'
import { moveIn, openTown } from '../support/town.ts'
import { sessionOf } from '../support/trainings.ts'
import { neighbours } from '../support/voices.ts'
import { freshKey } from '../support/world.ts'
import { councilSamples } from './samples/council.ts'
import { motionSamples } from './samples/motion.ts'
import { type Part, samplingIn } from './samples/sampling.ts'
import { votes } from './samples/vote.ts'

const town = await openTown()
const { councilId, shops, codes } = town
const { seen, sampling } = samplingIn(town)
const { sample } = sampling

async function people() {
  await sample('wu-xinyi', 'people.join', { name: '吴欣怡' })
  await sample('liu-jianhua', 'people.areas', { parent: kangcui })
  const home = { area: gridAt(2), address: '5 号楼' }
  for (const [who, verdict] of [
    ['wu-xinyi', 'people.decline'],
    ['guo-liang', 'people.admit'],
  ] as const) {
    const { enrolment } = await town.as(who)('people.enrol', home)
    await sample('liu-jianhua', 'people.enrolments', {})
    const enrolmentId = enrolment?.id ?? ''
    if (verdict === 'people.admit') await sample('liu-jianhua', verdict, { enrolmentId })
    else await sample('liu-jianhua', verdict, { enrolmentId, reason: '门牌不符' })
    await sample(who, 'people.me', {})
  }
  await sample('wu-xinyi', 'people.enrol', home)
  const post = { code: codes['he-wei'], role: 'gridWorker', place: gridAt(2) } as const
  const { id: grantId } = await sample('liu-jianhua', 'people.appoint', {
    ...post,
    until: '2040-01-01',
  })
  await sample('liu-jianhua', 'people.grants', {})
  await sample('liu-jianhua', 'people.dismiss', { grantId, reason: '换人' })
}

async function notices() {
  const { id: noticeId } = await sample('liu-jianhua', 'notice.save', draftFor(kangcui))
  await sample('liu-jianhua', 'notice.publish', { noticeId })
  await sample('wang-guilan', 'notice.feed', {})
  await sample('wang-guilan', 'notice.open', { noticeId })
  await noticeWays(noticeId)
  await noticeRounds(noticeId)
  await sample('wang-guilan', 'notice.open', { noticeId })
  await sample('liu-jianhua', 'notice.get', { noticeId })
  await sample('liu-jianhua', 'notice.withdraw', { noticeId, reason: '改期' })
  await sample('liu-jianhua', 'notice.get', { noticeId })
  await sample('liu-jianhua', 'notice.desk', {})
}

async function noticeWays(noticeId: string) {
  const writer = 'liu-jianhua'
  await sample(writer, 'notice.pin', { noticeId, pinned: true })
  await sample(writer, 'notice.correct', {
    ...wordsOf({ title: '改到周日' }),
    noticeId,
    reason: '改期',
  })
  const { id: fileId } = await sample(writer, 'notice.attach', {
    name: '停水安排.pdf',
    no: 1,
    parts: 1,
    data: pdfOf('8 点到 12 点'),
  })
  const publishAt = new Date(town.clock.now().getTime() + 3_600_000).toISOString()
  const openUntil = addDays(dayOf(town.clock.now()), 8)
  const more = { ...asking(openUntil), publishAt, attachments: [fileId] }
  const { id } = await sample(writer, 'notice.save', draftFor(kangcui, more))
  await sample(writer, 'notice.schedule', { noticeId: id })
  await sample(writer, 'notice.unschedule', { noticeId: id })
  await sample(writer, 'notice.attachment', { noticeId: id, fileId })
  const opened = await publishFor(town, writer, kangcui, {
    ...more,
    publishAt: null,
    attachments: [],
  })
  await town.database.db
    .collection<{ _id: string }>('notices')
    .updateOne({ _id: opened }, { $set: { openUntil: '2020-01-01' } })
  await sample(writer, 'notice.answerable', {})
  await publishFor(town, writer, kangcui, { kind: 'result', answersId: opened })
  await sample('wang-guilan', 'notice.open', { noticeId: opened })
}

async function noticeRounds(noticeId: string) {
  await sample('zhou-qiang', 'notice.carry', {})
  const unread = { noticeId, area: kangcui }
  const { items } = await town.as('liu-jianhua')('notice.unread', unread)
  await sample('liu-jianhua', 'notice.unread', unread)
  await sample('liu-jianhua', 'notice.visit', { noticeId, homeId: items[0]?.homeId ?? '' })
  await sample('zhou-qiang', 'notice.post', { noticeId, area: gridAt(0), where: '3 号楼门口' })
  await sample('liu-jianhua', 'notice.reach', { noticeId })
}

/** A consultation from the first voice to the tick that adds it up, and what is said under a notice. */
async function opinions() {
  const noticeId = await consult(town, kangcui)
  const said = { noticeId, choices: [0], words: '装在这里好', over: null }
  await sample('wang-guilan', 'consultation.speak', said)
  const photo = { purpose: 'ballot', data: tinyJpeg(7) } as const
  const { id: photoId } = await town.as('liu-jianhua')('photo.upload', photo)
  const door = { area: kangcui, door: '9-9', name: '老周', photoId }
  await sample('liu-jianhua', 'consultation.enter', { noticeId, ...door, choices: [1], words: '' })
  await sample('wang-guilan', 'consultation.get', { noticeId })
  await sample('liu-jianhua', 'consultation.desk', {})
  const remark = { noticeId, kind: 'question', text: '什么时候装？' } as const
  const { id: remarkId } = await sample('wang-guilan', 'remark.write', remark)
  await sample('liu-jianhua', 'remark.desk', {})
  await sample('liu-jianhua', 'remark.duties', {})
  await sample('zhao-min', 'remark.report', { remarkId })
  await sample('liu-jianhua', 'remark.answer', { remarkId, text: '下个月。' })
  await sample('wang-guilan', 'remark.list', { noticeId })
  const { id: second } = await town.as('wang-guilan')('remark.write', remark)
  await sample('wang-guilan', 'remark.takeBack', { remarkId: second })
}

/** Days later the consultation is over. */
async function outcomes() {
  const { items } = await town.as('liu-jianhua')('consultation.desk', {})
  const noticeId = items[0]?.noticeId ?? ''
  await sample('wang-guilan', 'consultation.get', { noticeId })
  await sample('zhao-min', 'consultation.words', { noticeId })
  await sample('liu-jianhua', 'consultation.duties', {})
}

async function covenant() {
  const shopId = shops.breakfast
  const { textHash } = await town.as('li-guoqiang')('covenant.text', { councilId })
  await sample('li-guoqiang', 'covenant.text', { councilId })
  await sample('li-guoqiang', 'covenant.sign', { shopId, textHash, signature: signatureOf(1) })
  await sample('li-guoqiang', 'covenant.pledge', { shopId })
  const results = except(flawless(), 1, { findings: [finding('1a', 2, '烟头')] })
  const { id: inspectionId } = await sample('ma-jun', 'inspection.record', { shopId, results })
  await sample('li-guoqiang', 'inspection.list', { shopId })
  await sample('li-guoqiang', 'inspection.get', { inspectionId })
  const subject = ofShop(shopId)
  await sample('wang-guilan', 'rating.submit', { subject, ...opinion(5) })
  await sample('zhao-min', 'rating.subject', { subject })
  await sample('wang-guilan', 'rating.nearby', {})
  await words(subject)
  for (const shop of [shopId, shops.bookshop])
    await sample('zhao-min', 'shop.get', { shopId: shop })
}

/** Words that are shown, of a month that is asked about in the next. */
async function words(subject: ReturnType<typeof ofShop>) {
  const crowd = await neighbours(town, 4, 'writer')
  for (const who of crowd)
    await town.as(who)('rating.submit', { subject, ...opinion(5, { comment: '挺干净' }) })
  const now = town.clock.now()
  await sample('zhao-min', 'rating.comments', { subject, round: periodOf(now) })
  town.clock.set(instantOf(`${periodAfter(periodOf(now), 1)}-05`, '09:00'))
  await sample('wang-guilan', 'rating.asked', {})
  const again = { subject, ...opinion(4), turn: 'followUp', outcome: 'solved' } as const
  await sample('wang-guilan', 'rating.submit', again)
  town.clock.set(now)
}

async function editions() {
  await sample('liu-jianhua', 'covenant.draft', { councilId })
  const first = { councilId, version: null, text: secondText }
  await sample('liu-jianhua', 'covenant.saveDraft', first)
  await sample('liu-jianhua', 'covenant.dropDraft', { councilId, version: 0 })
  const wish = { councilId, version: await saveDraft(town), from: firstOfMonth(town) }
  await sample('guo-liang', 'covenant.draft', { councilId })
  await sample('xu-meiling', 'covenant.adopt', wish)
  await sample('wang-guilan', 'covenant.editions', { councilId })
  await sample('wang-guilan', 'covenant.compare', { councilId, what: 'upcoming' })
  await sample('li-guoqiang', 'shop.get', { shopId: shops.breakfast })
  const shopId = shops.bookshop
  const photo = { shopId, purpose: 'paper', data: tinyJpeg(2) } as const
  const { id: photoId } = await town.as('liu-jianhua')('photo.upload', photo)
  const { textHash } = await town.as('liu-jianhua')('covenant.text', { councilId })
  const signedOn = dayOf(town.clock.now())
  const paper = { shopId, textHash, signerName: '陈晓雨', signedOn, photoId }
  await sample('liu-jianhua', 'covenant.signOnPaper', paper)
  await sample('liu-jianhua', 'covenant.pledge', { shopId })
  await sample('liu-jianhua', 'covenant.pledges', { shopId })
  const editionId = `${councilId}-2`
  await sample('guo-liang', 'covenant.signers', { councilId, editionId })
}

async function trainings() {
  const [one, other] = [shops.breakfast, shops.pancakes]
  const session = sessionOf(town, [one], { department: 'sanitation' })
  const { id: trainingId } = await sample('ma-jun', 'covenant.train', session)
  await sample('ma-jun', 'covenant.addAttendance', { trainingId, shopIds: [other] })
  const wrong = { trainingId, shopId: other, reason: '记错了' }
  await sample('liu-jianhua', 'covenant.strikeAttendance', wrong)
  await sample('wang-guilan', 'covenant.trainings', { councilId })
  await sample('wang-guilan', 'covenant.training', { trainingId })
  await sample('wang-guilan', 'covenant.trained', { councilId })
  await sample('wang-guilan', 'covenant.untrained', { councilId, department: 'sanitation' })
}

async function councils() {
  const text = { number: '99', name: '新店', trade: 'retail', address: '九号' } as const
  await sample('liu-jianhua', 'shop.register', { councilId, ...text })
  await sample('wang-guilan', 'shop.list', { councilId })
  await sample('wang-guilan', 'standing.month', { councilId })
  const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
  await sample('zheng-hong', 'council.found', council)
}

async function registers() {
  const manager = 'liu-jianhua'
  await sample(manager, 'shop.template', {})
  const sheet = {
    councilId,
    name: '名册.csv',
    file: csv('门牌号,店名,类别,地址\n70,新面馆,面馆,十号'),
  }
  await sample(manager, 'shop.preview', sheet)
  await sample(manager, 'shop.import', sheet)
  const { items } = await town.as(manager)('shop.list', { councilId, find: '70' })
  const shopId = items[0]?.id ?? ''
  await sample(manager, 'shop.invitation', { shopId })
  await sample(manager, 'shop.invite', { shopId })
  await sample(manager, 'shop.invitation', { shopId })
  const { current } = await town.as(manager)('shop.invitation', { shopId })
  await sample('zhao-min', 'shop.claim', { code: current?.code ?? '' })
  await sample('zhao-min', 'shop.plate', { shopId })
  const text = { number: '71', name: '新面馆', trade: 'catering', address: '十号' } as const
  const { version } = await town.as(manager)('shop.get', { shopId })
  await sample(manager, 'shop.amend', { shopId, version, ...text })
  await sample(manager, 'shop.transfer', { shopId, reason: '转让' })
  await sample(manager, 'shop.close', { shopId, reason: '搬走' })
  await sample(manager, 'shop.reopen', { shopId })
}

async function photos() {
  const photo = { shopId: shops.breakfast, purpose: 'finding', data: tinyJpeg(1) } as const
  const { id: photoId } = await sample('ma-jun', 'photo.upload', photo)
  await sample('li-guoqiang', 'photo.get', { photoId })
}

/** A park in the making: progress, a problem answered and put right; lamps that are never hung; what waits for a look. */
async function projects() {
  const { projectId } = town
  await sample('liu-jianhua', 'project.begin', { projectId })
  const picture = { purpose: 'entry', data: tinyJpeg(3) } as const
  const { id: photoId } = await town.as('han-yuzhen')('photo.upload', picture)
  const told = { projectId, ...progress(40, { photos: [photoId] }) }
  await sample('han-yuzhen', 'project.report', told)
  const wrong = { projectId, ...quality('problem', { text: '队里黑心，砖裂了' }) }
  const { id: entryId } = await sample('han-yuzhen', 'project.report', wrong)
  await sample('liu-jianhua', 'project.duties', {})
  await sample('han-yuzhen', 'project.duties', {})
  await sample('liu-jianhua', 'project.answer', { entryId, text: '明天换', photos: [] })
  await sample('liu-jianhua', 'project.entries', { projectId })
  await sample('han-yuzhen', 'project.confirm', { entryId, solved: true })
  await sample('wang-guilan', 'project.list', {})
  await sample('wang-guilan', 'project.get', { projectId })
  await sample('wang-guilan', 'project.entries', { projectId })
  const { id } = await sample('liu-jianhua', 'project.save', lampText)
  await sample('liu-jianhua', 'project.stop', { projectId: id, reason: '管线要先改' })
  await sample('liu-jianhua', 'project.finish', { projectId })
  await sample('zheng-hong', 'moderation.queue', {})
  const decision = { reviewId: `photo:${photoId}`, verdict: 'passed' } as const
  await sample('zheng-hong', 'moderation.decide', decision)
  const push = { trace: 'of-no-picture', verdict: 'pass' } as const
  const event = { action: 'moderation.verdict', input: push, key: freshKey() } as const
  const reply = await town.send(event, callerFor('moderation.verdict'))
  if (reply.ok) seen.set('moderation.verdict', [reply.data])
}

/** An order answered, looked at again and appealed against; an appeal taken back and one decided. */
async function rectification() {
  const shopId = shops.bookshop
  const { inspectionId, orders } = await visitWith(town, shopId, [
    [1, '1a', 2],
    [2, '2a', 2],
  ])
  const [first = '', second = ''] = orders
  const photos = [await photoFor(town, 'chen-xiaoyu', shopId, 'rectification')]
  await sample('chen-xiaoyu', 'rectification.duties', {})
  await sample('chen-xiaoyu', 'rectification.mine', {})
  await sample('chen-xiaoyu', 'rectification.answer', { orderId: first, text: '好了', photos })
  const recheck = { orderId: first, verdict: 'pass', note: '' } as const
  await sample('ma-jun', 'rectification.duties', {})
  await sample('ma-jun', 'rectification.recheck', { ...recheck, photos: [] })
  for (const orderId of [first, second])
    await sample('chen-xiaoyu', 'rectification.appeal', { orderId, text: '请再看看', photos: [] })
  await sample('liu-jianhua', 'rectification.appeals', {})
  await sample('chen-xiaoyu', 'rectification.withdrawAppeal', { appealId: first })
  const decision = { verdict: 'upheld', reason: '看过照片' } as const
  await sample('liu-jianhua', 'rectification.decide', { appealId: second, ...decision })
  await sample('liu-jianhua', 'rectification.get', { orderId: second })
  await sample('liu-jianhua', 'rectification.visit', { inspectionId })
  await visitWith(town, shopId, [[1, '1b', 1]])
  await sample('liu-jianhua', 'rectification.list', {})
  await sample('liu-jianhua', 'rectification.board', {})
  await sample('liu-jianhua', 'rectification.duties', {})
}

async function visits() {
  await sendInspector(town, 'inspector-two', 'sanitation')
  const shopIds = [shops.breakfast, shops.bookshop]
  const plan = planFor(town, { shopIds, secondShare: 50 })
  const { id: roundId } = await sample('zheng-hong', 'inspection.plan', plan)
  await sample('zheng-hong', 'inspection.rounds', { councilId })
  await sample('ma-jun', 'inspection.route', {})
  for (const shopId of shopIds) {
    const visit = { shopId, visitId: `${roundId}:${shopId}`, results: flawless() }
    await sample('ma-jun', 'inspection.visit', { visitId: visit.visitId })
    await sample('ma-jun', 'inspection.record', visit)
  }
  for (const { shopId, id: visitId } of (await town.as('inspector-two')('inspection.route', {}))
    .items)
    await sample('inspector-two', 'inspection.record', { shopId, visitId, results: flawless() })
  await sample('zheng-hong', 'inspection.round', { roundId })
  const period = periodOf(town.clock.now())
  await sample('zheng-hong', 'inspection.agreement', { councilId, period })
  const { id } = await sample('zheng-hong', 'inspection.plan', planFor(town))
  await sample('zheng-hong', 'inspection.cancelRound', { roundId: id, reason: '改期' })
  await signAs(town, 'chen-xiaoyu', shops.bookshop)
  await sample('liu-jianhua', 'inspection.assignMutual', { councilId })
  const shopId = shops.bookshop
  await sample('chen-xiaoyu', 'inspection.mutualMine', { shopId })
  const verdicts = [1, 2, 3, 6].map((no) => ({ no, verdict: 'good', note: '' }) as const)
  const checkId = `${period}:${shopId}`
  await sample('chen-xiaoyu', 'inspection.checkMutual', { checkId, verdicts })
  await sample('li-guoqiang', 'inspection.mutualMine', { shopId: shops.breakfast })
}

/** A day of ratings that came thick from new homes is linked, flagged and looked at. */
async function fairness() {
  const kind = 'shop'
  const subject = ofShop(shops.pancakes)
  for (const who of ['new-1', 'new-2', 'new-3', 'new-4', 'new-5']) {
    await moveIn(town, who, gridAt(0))
    await town.as(who)('rating.submit', { subject, ...opinion(5) })
  }
  const { receipt: code } = await town.as('new-1')('rating.submit', { subject, ...opinion(4) })
  await sample('zhao-min', 'rating.receipt', { code })
  const day = dayOf(town.clock.now())
  await sample('zhao-min', 'rating.chain', { day })
  town.clock.pass({ days: 1 })
  await tick(town)
  await sample('zhao-min', 'rating.receipt', { code })
  await sample('zhao-min', 'rating.chain', { day })
  for (const list of ['ranked', 'few'] as const)
    await sample('zhao-min', 'rating.ranks', { kind, area: kangcui, list })
  await sample('zhao-min', 'rating.areas', { kind, area: kangcui })
  await sample('zheng-hong', 'rating.flags', {})
  const { items } = await town.as('zheng-hong')('rating.flags', {})
  const judgement = { flagId: items[0]?.id ?? '', verdict: 'cleared', reason: '刚交房' } as const
  await sample('zheng-hong', 'rating.judge', judgement)
}

/** The month of the visits above goes by, and is closed. */
async function months() {
  const shopId = shops.breakfast
  const period = periodOf(town.clock.now())
  await sample('wang-guilan', 'standing.list', { councilId })
  town.clock.pass({ days: 31 })
  await sample('liu-jianhua', 'standing.due', { councilId })
  await sample('liu-jianhua', 'standing.close', { councilId, period })
  await sample('liu-jianhua', 'standing.due', { councilId })
  await sample('wang-guilan', 'standing.list', { councilId })
  await sample('wang-guilan', 'standing.month', { councilId, period })
  for (const who of ['wang-guilan', 'li-guoqiang'])
    await sample(who, 'standing.reasons', { shopId, period })
  await sample('li-guoqiang', 'standing.trend', { shopId })
  await sample('guo-liang', 'standing.heat', { councilId, period })
  await sample('zheng-hong', 'standing.export', { councilId, period })
  await sample('liu-jianhua', 'standing.terms', { shopId, period })
  const praise = { shopId, period, termId: 'praise', note: '门前天天干净' }
  const { id: awardId } = await sample('liu-jianhua', 'standing.award', praise)
  await sample('wang-guilan', 'standing.awards', { councilId })
  await sample('zheng-hong', 'standing.revoke', { awardId, reason: '记错了店' })
  await sample('liu-jianhua', 'standing.awards', { councilId, shopId })
}

/** Messages that the stories above have left. */
async function inboxes() {
  await sample('chen-xiaoyu', 'inbox.list', {})
  for (const who of ['chen-xiaoyu', 'nobody-yet']) await sample(who, 'inbox.unread', {})
  const { items } = await town.as('chen-xiaoyu')('inbox.list', {})
  await sample('chen-xiaoyu', 'inbox.readAbout', { about: 'post', aboutId: shops.bookshop })
  await sample('chen-xiaoyu', 'inbox.read', { messageId: items[0]?.id ?? '' })
  await sample('chen-xiaoyu', 'inbox.read', {})
  await sample('chen-xiaoyu', 'inbox.consent', { template: 'news', accepted: true })
  await sample('chen-xiaoyu', 'inbox.channel', {})
}

async function farewells() {
  await sample('wang-guilan', 'people.takeout', {})
  await sample('nobody-yet', 'people.takeout', {})
  await sample('zhao-min', 'people.forget', { confirm: '注销' })
  const tick = { action: 'clock.tick', input: {}, key: freshKey() } as const
  const reply = await town.send(tick, callerFor('clock.tick'))
  if (reply.ok) seen.set('clock.tick', [reply.data])
}

async function redresses() {
  const dueAgain = async () => {
    town.clock.pass({ days: 3 })
    await tick(town)
  }
  const { clock } = town
  const before = clock.now()
  const of = (id: string) => ({ subject: ofShop(id), ...opinion(1, { comment: '等了太久' }) })
  await town.as('wang-guilan')('rating.submit', of(shops.breakfast))
  await town.as('zhao-min')('rating.submit', of(shops.breakfast))
  await dueAgain()
  await sample('zheng-hong', 'redress.setDeadline', { area: '120116014', days: 15 })
  const { items } = await town.as('li-guoqiang')('redress.list', {})
  await sample('li-guoqiang', 'redress.list', { forMe: true })
  await sample('li-guoqiang', 'redress.duties', {})
  const [first = '', second = ''] = items.map(({ id }) => id)
  for (const redressId of [first, second]) await sample('li-guoqiang', 'redress.get', { redressId })
  await sample('li-guoqiang', 'redress.answer', { redressId: first, text: '加了一个人手' })
  await sample('li-guoqiang', 'redress.appeal', { redressId: second, text: '那天没有开门' })
  const ruling = { redressId: second, upheld: true, reason: '那天确实没有开门' }
  await sample('liu-jianhua', 'redress.decide', ruling)
  for (const who of ['wang-guilan', 'zhao-min'] as const) {
    const own = await town.as(who)('redress.mine', {})
    await sample(who, 'redress.mine', {})
    const redressId = own.items[0]?.id ?? ''
    if (own.items[0]?.may.includes('contest'))
      await sample(who, 'redress.contest', { redressId, text: '我那天去过' })
    else {
      await sample(who, 'redress.reject', { redressId, text: '还是慢' })
      await sample(who, 'redress.accept', { redressId })
    }
  }
  await sample('zheng-hong', 'redress.board', {})
  clock.set(before)
}

/** In order: some go on from what an earlier one did. */
const parts: readonly Part[] = [
  people,
  notices,
  covenant,
  visits,
  editions,
  trainings,
  councils,
  motionSamples,
  councilSamples,
  registers,
  photos,
  votes,
  projects,
  rectification,
  opinions,
  fairness,
  months,
  outcomes,
  inboxes,
  redresses,
  farewells,
]
for (const part of parts) await part(sampling)

/** Zod reads patterns without the `u` flag, by which JSON Schema writes `\P{Cc}`: those it cannot judge. */
const readable = (key: string, value: unknown) =>
  key === 'pattern' && String(value).includes('\\P{') ? undefined : value

const schemas = new Map(
  contractView().map(({ name, output }) => [
    name,
    z.fromJSONSchema(JSON.parse(JSON.stringify(output), readable)),
  ]),
)
const complaints = (action: ActionName, answer: unknown) =>
  schemas.get(action)?.safeParse(answer).error?.issues ?? []

describe.each(actionNames)('what %s answers', (action) => {
  const samples = seen.get(action) ?? []

  it('is what its JSON Schema says, to the letter', () => {
    expect(samples).not.toEqual([])
    for (const answer of samples) expect(complaints(action, answer)).toEqual([])
  })

  it('is closed: a field that nobody declared would not pass', () => {
    const leaky = (answer: unknown) => ({ ...(answer as object), leak: 1 })
    const [answer] = samples
    const spoilt = Array.isArray(answer) ? answer.map(leaky) : leaky(answer)
    expect(complaints(action, spoilt)).not.toEqual([])
  })
})
