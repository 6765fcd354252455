import type { RollEntry } from '#shared/domain/vote/roll.ts'
import { verdicts } from '#shared/domain/vote/verdicts.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { clockText } from '#shared/kernel/time.ts'
import type { News } from '../inbox/tell.ts'
import { countText } from './words.ts'

type About = { readonly vote: Vote; readonly to: readonly string[] }

const about = ({ vote, to }: About, what: string) =>
  ({ event: `vote:${vote.id}:${what}`, to, about: 'vote', aboutId: vote.id }) as const

export const openedNews = (at: About, council: string, now: Date): News => ({
  ...about(at, 'opened'),
  title: `请您投票：${at.vote.title}`,
  text: `${council}发起了表决，${clockText(at.vote.endsAt, now)}截止。`,
})

export const remindNews = (at: About, now: Date): News => ({
  ...about(at, 'remind'),
  title: `还没有投票：${at.vote.title}`,
  text: `${clockText(at.vote.endsAt, now)}截止，请抽一分钟投一票。`,
  urgent: true,
})

export const cancelledNews = (at: About, reason: string): News => ({
  ...about(at, 'cancelled'),
  title: `表决取消了：${at.vote.title}`,
  text: reason,
})

export const closedNews = (at: About, resolution: string | null): News => {
  const { outcome, title } = at.vote
  const verdict = outcome ? verdicts[outcome.verdict] : ''
  const counted = outcome ? countText(at.vote, outcome) : ''
  return {
    ...about(at, 'closed'),
    title: `${outcome?.carried ? '表决通过了' : '表决没有通过'}：${title}`,
    text: [`${verdict}。`, counted, resolution && `写成了${resolution}。`].filter(Boolean).join(''),
  }
}

export const entrustedNews = (vote: Vote, { seatId, unitName }: RollEntry, to: string): News => ({
  ...about({ vote, to: [to] }, `entrusted:${seatId}`),
  title: `有人请您代为投票：${vote.title}`,
  text: `${unitName || '一位理事'}把这次表决委托给您，请照他的意思投。`,
})

export const mandateLostNews = (vote: Vote, proxySeat: string, to: readonly string[]): News => ({
  ...about({ vote, to }, `mandateLost:${proxySeat}`),
  title: `您委托的人回避了：${vote.title}`,
  text: '委托不作数了，请您自己投，或者另外委托一位。',
})
