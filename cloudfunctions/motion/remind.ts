import type { Motion } from '#shared/domain/motion/motion.ts'
import type { OpenMeasure } from '#shared/domain/motion/open-measure.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { reminded } from '#shared/kernel/due.ts'
import { monthDayText } from '#shared/kernel/time.ts'
import { answerersOf, deskOf, holdersOf, type Telling, tellSome } from './receivers.ts'

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 50
const page = { order: { by: 'remindAt', direction: 1 }, limit: mostAtOnce } as const

/** Says once of each firm's call that the time for its first answer is short, and once that it is over. Answers how many. */
export async function remindCalls(telling: Telling): Promise<number> {
  const { store, now } = telling
  const { items } = await store.motions.page({ remindAt: { $lt: now } }, everywhere, page)
  for (const motion of items) {
    const { dueAt, certain, remind, remindAt } = motion
    const said = dueAt && reminded({ dueAt, certain, remind, remindAt }, now)
    const next = { ...motion, ...(said ?? { remindAt: null }) }
    await store.motions.replace(next, everywhere)
    if (said) await tellCall(telling, next)
  }
  return items.length
}

/** Nobody hears the words of what nobody has looked at. */
async function tellCall(telling: Telling, motion: Motion): Promise<void> {
  const over = motion.remind === 'overdue'
  const name =
    motion.check === 'passed' ? `企业吹哨“${motion.title}”` : '一声企业吹哨还在等人看过，'
  await tellSome(telling, motion, await answerersOf(telling, motion), {
    title: over ? `${name}过了期限还没答复` : `${name}快到首次答复的期限了`,
    text: over ? '企业还在等，请今天就回一句。' : '先回一句怎么办、谁来办，企业心里就有底了。',
    what: motion.remind,
    urgent: over,
  })
}

/** The same of each measure: its owner hears, and the secretariat. */
export async function remindMeasures(telling: Telling): Promise<number> {
  const { store, now } = telling
  const { items } = await store.measures.page({ remindAt: { $lt: now } }, everywhere, page)
  for (const measure of items) {
    const { dueAt, remind, remindAt } = measure
    const said = reminded({ dueAt, certain: true, remind, remindAt }, now)
    const next = { ...measure, ...(said ?? { remindAt: null }) }
    await store.measures.replace(next, everywhere)
    if (said) await tellMeasure(telling, next)
  }
  return items.length
}

async function tellMeasure(telling: Telling, measure: OpenMeasure): Promise<void> {
  const { motionId: id, no, title, text, dueOn, seatId, remind } = measure
  const owner = await holdersOf(telling, [seatId])
  const over = remind === 'overdue'
  await tellSome(telling, { id }, [...new Set([...owner, ...(await deskOf(telling, measure))])], {
    title: over ? `“${title}”有一项措施过期了` : `“${title}”有一项措施快到日子了`,
    text: `${text}（${monthDayText(dueOn)}办完）`,
    what: `measure:${no}:${remind}`,
    urgent: over,
  })
}
