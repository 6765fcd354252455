import type { Motion } from '#shared/domain/motion/motion.ts'
import type { Way } from '#shared/domain/motion/ways.ts'
import { answerersOf, deskOf, type Telling, tellSome, type Words } from './receivers.ts'

const words: Readonly<Record<Way, (title: string) => Words>> = {
  motion: (title) => ({ title: `有一件新议题：${title}`, text: '请看看，该定措施的定措施。' }),
  proposal: (title) => ({
    title: `有居民献计献策：${title}`,
    text: '请看看，附议凑够就立题，也可以直接立题。',
  }),
  callOut: (title) => ({
    title: `企业吹哨了：${title}`,
    text: '期限内要有首次答复，请尽快回一句。',
    urgent: true,
  }),
}

/** Something new before the council, as soon as others may see it: the secretariat hears, and of a firm's call who may answer. */
export async function tellCame(telling: Telling, motion: Motion): Promise<void> {
  if (motion.check !== 'passed') return
  const called = motion.way === 'callOut'
  const to = called ? await answerersOf(telling, motion) : await deskOf(telling, motion)
  await tellSome(telling, motion, to, { ...words[motion.way](motion.title), what: 'came' })
}
