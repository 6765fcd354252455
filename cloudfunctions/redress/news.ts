import type { Role } from '#shared/domain/people/role.ts'
import type { Redress } from '#shared/domain/redress/redress.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { holdersOf } from './holders.ts'

type Telling = Pick<Context, 'store' | 'now'>
type Words = { readonly title: string; readonly text: string; readonly urgent?: boolean }

/** Said once of each thing that happened: a history only grows. */
const eventOf = ({ id, timeline, remind }: Redress, what: string) =>
  `redress:${id}:${what}:${timeline.length}:${remind}`

async function tellRole(telling: Telling, redress: Redress, what: string, words: Words) {
  if (!redress.turn) return
  const to = await holdersOf(telling, redress, redress.turn as Role)
  const event = eventOf(redress, what)
  await tell(telling, { event, to, about: 'redress', aboutId: redress.id, ...words })
}

async function tellRater(telling: Telling, redress: Redress, what: string, words: Words) {
  const event = eventOf(redress, what)
  const to = [redress.voter]
  await tell(telling, { event, to, about: 'redress', aboutId: redress.id, ...words })
}

type Turn = 'came' | 'reopened' | 'appealed' | 'contested' | 'soon' | 'overdue'

const turnWords: Readonly<Record<Turn, (name: string) => Words>> = {
  came: (name) => ({
    title: '有一条差评等您办理',
    text: `有居民对“${name}”不满意，请看看说了什么，办好了给个回复。`,
  }),
  reopened: (name) => ({
    title: '有一条差评提级到您这里',
    text: `居民觉得“${name}”上一次的办理还不行，请您接着办。`,
  }),
  appealed: (name) => ({
    title: '有一件差评申诉等您定',
    text: `“${name}”那边觉得这条差评不实，请看看两边怎么说。`,
  }),
  contested: (name) => ({
    title: '有一件差评申诉请您再看一遍',
    text: `居民对“${name}”的申诉结果有异议，这次由您来定。`,
  }),
  soon: (name) => ({ title: '差评快到期限了', text: `“${name}”的一条差评，期限快到了。` }),
  overdue: (name) => ({
    title: '差评超过期限了',
    text: `“${name}”的一条差评已经超期，请尽快办。`,
    urgent: true,
  }),
}

/** To the people whose turn it is. */
export const tellTurn = (telling: Telling, redress: Redress, what: Turn): Promise<void> =>
  tellRole(telling, redress, what, turnWords[what](redress.name))

export const tellAnswered = (telling: Telling, redress: Redress): Promise<void> =>
  tellRater(telling, redress, 'answered', {
    title: '您的差评有回复了',
    text: `“${redress.name}”由${redress.answers.at(-1)?.post ?? ''}回复，请您看看行不行。`,
  })

/** Both sides hear how an appeal was decided, and why. */
export async function tellDecided(telling: Telling, redress: Redress): Promise<void> {
  const { appeal, state, name } = redress
  const decision = appeal?.final ?? appeal?.decision
  const why = `${decision?.post ?? ''}说：${decision?.reason ?? ''}`
  const excused = state === 'excused'
  const ways = appeal?.final ? '这次定下来就不再变了。' : '您不同意，可以请上一级再看一遍。'
  await tellRater(telling, redress, 'decided', {
    title: excused ? '您的差评没有计入' : '您的差评照常计入，接着办理',
    text: excused ? `“${name}”的申诉成立。${why}。${ways}` : `“${name}”的申诉不成立。${why}`,
  })
  if (!excused)
    await tellRole(telling, redress, 'decided', {
      title: '申诉没有成立',
      text: `“${name}”的差评请接着办，期限照剩下的算。${why}`,
    })
}

/** What the timer tells of what it has done. */
export async function tellAwake(telling: Telling, before: Redress, after: Redress) {
  const { reopened, state, remind } = after
  if (reopened > before.reopened) await tellTurn(telling, after, 'reopened')
  else if (!before.counted && state === 'open') await tellTurn(telling, after, 'came')
  if (state !== before.state && state === 'contested') await tellTurn(telling, after, 'contested')
  if (remind !== before.remind && remind !== 'none' && after.turn)
    await tellTurn(telling, after, remind)
  if (remind === 'soon' && before.remind === 'none' && state === 'answered')
    await tellRater(telling, after, 'soon', {
      title: '这次办得行不行，等您说一声',
      text: `“${after.name}”的回复还在等您评，行或者不行，点一下就好。`,
    })
}
