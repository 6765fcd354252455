import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { dayOf, instantOf, periodOf } from '#shared/kernel/time.ts'
import { consult } from '../../support/asked.ts'
import { tick } from '../../support/orders.ts'
import { tinyJpeg } from '../../support/photos.ts'
import { ofShop, opinion } from '../../support/ratings.ts'
import { moveIn } from '../../support/town.ts'
import { neighbours } from '../../support/voices.ts'
import type { Part, Sampling } from './sampling.ts'

/** A consultation from the first voice to the tick that adds it up, and what is said under a notice. */
export const opinions: Part = async ({ town, sample }) => {
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

/** Words that are shown, of a month that is asked about in the next. */
export async function words({ town, sample }: Sampling, subject: ReturnType<typeof ofShop>) {
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

/** Days later the consultation is over. */
export const outcomes: Part = async ({ town, sample }) => {
  const { items } = await town.as('liu-jianhua')('consultation.desk', {})
  const noticeId = items[0]?.noticeId ?? ''
  await sample('wang-guilan', 'consultation.get', { noticeId })
  await sample('zhao-min', 'consultation.words', { noticeId })
  await sample('liu-jianhua', 'consultation.duties', {})
}

/** A day of ratings that came thick from new homes is linked, flagged and looked at. */
export const fairness: Part = async ({ town, sample }) => {
  const { shops } = town
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
