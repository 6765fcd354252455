import type { Motion } from '#shared/domain/motion/motion.ts'
import type { MotionNews } from '#shared/domain/motion/support.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { monthDayText } from '#shared/kernel/time.ts'
import { type Telling, tellSome, type Words } from './receivers.ts'

/** Told at once; whoever else stands behind it hears from the clock. */
const mostAtOnce = 50
const order = { by: '_id', direction: 1 } as const

/**
 * Tells whoever raised a motion and all who stand behind it, and answers the motion with its news counted. A page of
 * supporters and one `tell`; beyond that one row for the clock.
 */
export async function announce(telling: Telling, motion: Motion, words: Words): Promise<Motion> {
  const { store, now } = telling
  const { id: motionId } = motion
  const no = motion.news + 1
  const page = { order, limit: mostAtOnce }
  const { items, next } = await store.supports.page({ motionId }, everywhere, page)
  const to = items.flatMap(({ personId }) => personId ?? [])
  await tellSome(telling, motion, to, { ...words, what: `${no}` })
  if (next) {
    const { title, text } = words
    const id = `${motionId}:${no}`
    await store.motionNews.insert({ id, motionId, title, text, at: now, after: next, version: 0 })
  }
  return { ...motion, news: no }
}

/** People a tick, and motions; the rest waits for the next. */
const mostInTick = 200
const mostMotions = 20

/** Tells on what has not reached all supporters: 200 people at most, four calls of the database a motion. Answers how many. */
export async function tellSupporters(telling: Telling): Promise<number> {
  const open = await telling.store.motionNews.page({}, everywhere, { order, limit: mostMotions })
  let told = 0
  for (const news of open.items) {
    if (told === mostInTick) break
    told += await tellOn(telling, news, mostInTick - told)
  }
  return told
}

async function tellOn(telling: Telling, news: MotionNews, limit: number): Promise<number> {
  const { store } = telling
  const { id, motionId, title, text, at, after } = news
  const page = { order, limit, after: after ?? undefined }
  const { items, next } = await store.supports.page({ motionId }, everywhere, page)
  const meant = items.filter((support) => support.at <= at)
  const to = meant.flatMap(({ personId }) => personId ?? [])
  const what = id.slice(motionId.length + 1)
  await tellSome(telling, { id: motionId }, to, { title, text, what })
  if (next) await store.motionNews.replace({ ...news, after: next }, everywhere)
  else await store.motionNews.removeAll({ _id: id }, everywhere)
  return items.length
}

const named = ({ title }: Motion) => `“${title}”`

/** What supporters hear of each move. */
export const newsOf = {
  gather: (motion: Motion): Words => ({
    title: `${named(motion)}立题了`,
    text: '理事会接下来定措施，定好了告诉您。',
  }),
  measure: (motion: Motion): Words => ({
    title: `${named(motion)}定了措施`,
    text: `一共 ${motion.measures.length} 项，最晚${lastDay(motion)}办完。`,
  }),
  act: (motion: Motion): Words => ({
    title: `${named(motion)}开始办了`,
    text: '办到哪一步，议题页上随时看得到。',
  }),
  resolve: (motion: Motion): Words => ({
    title: `${named(motion)}有结果了`,
    text: motion.result?.text ?? '',
  }),
  supervise: (motion: Motion): Words => ({
    title: `${named(motion)}监督站看过了`,
    text: motion.verdicts.at(-1)?.text || '结果站得住。',
  }),
  sendBack: (motion: Motion): Words => ({
    title: `${named(motion)}监督站退回去再办`,
    text: motion.verdicts.at(-1)?.text ?? '',
  }),
  decline: (motion: Motion): Words => ({
    title: `${named(motion)}这次没有立题`,
    text: motion.timeline.at(-1)?.reason ?? '',
  }),
  merge: (motion: Motion, into: Motion): Words => ({
    title: `${named(motion)}并到${named(into)}了`,
    text: '您的附议一起过去，接着看那一件就行。',
  }),
  withdraw: (motion: Motion): Words => ({
    title: `${named(motion)}提的人收回了`,
    text: '还想办的话，可以自己提一件。',
  }),
  answer: (motion: Motion): Words => ({
    title: `${named(motion)}有答复了`,
    text: motion.firstAnswer?.text ?? '',
  }),
  carried: (motion: Motion): Words => ({
    title: `${named(motion)}表决通过了`,
    text: '决议按编号公布，接下来照着办。',
  }),
  lost: (motion: Motion): Words => ({
    title: `${named(motion)}表决没有通过`,
    text: '议题还在，可以再商量。',
  }),
}

const lastDay = ({ measures }: Motion): string =>
  monthDayText(
    measures
      .map(({ dueOn }) => dueOn)
      .sort()
      .at(-1) ?? '',
  )
