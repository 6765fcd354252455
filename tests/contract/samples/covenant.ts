import { signatureOf } from '#functions/local/demo/hand.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { except, finding, flawless } from '../../support/covenant.ts'
import { firstOfMonth, saveDraft, secondText } from '../../support/editions.ts'
import { tinyJpeg } from '../../support/photos.ts'
import { ofShop, opinion } from '../../support/ratings.ts'
import { sessionOf } from '../../support/trainings.ts'
import { words } from './rating.ts'
import type { Part } from './sampling.ts'

export const covenant: Part = async (sampling) => {
  const { town, sample } = sampling
  const { councilId, shops } = town
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
  await words(sampling, subject)
  for (const shop of [shopId, shops.bookshop])
    await sample('zhao-min', 'shop.get', { shopId: shop })
}

export const editions: Part = async ({ town, sample }) => {
  const { councilId, shops } = town
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

export const trainings: Part = async ({ town, sample }) => {
  const { councilId, shops } = town
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
