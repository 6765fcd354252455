import type { Council } from '#shared/domain/council/council.ts'
import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Outcome } from '#shared/domain/vote/outcome.ts'
import type { Resolution } from '#shared/domain/vote/resolution.ts'
import { resolutionId } from '#shared/domain/vote/resolution-id.ts'
import { quorums, voteRules } from '#shared/domain/vote/rules.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { dayText, yearOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { publishNotice } from '../notice/publish.ts'
import { appendLine } from '../record/append.ts'
import { countText, ownedMeasures, seatNames } from './words.ts'

type Closing = Pick<Context, 'store' | 'now'>
type Carried = {
  readonly council: Council
  readonly vote: Vote
  readonly outcome: Outcome
  readonly by: string
}

/**
 * Makes a resolution of what was carried: the next number of its council and year, its notice, its line of the record. Two
 * votes that end at once want the same number; the database takes it once, and the other one reads again.
 */
export async function resolve(context: Closing, carried: Carried): Promise<Resolution> {
  const { store, now } = context
  const { council, vote, by } = carried
  const { id: councilId, area } = council
  const year = yearOf(now)
  const latest = { by: 'number', direction: -1 } as const
  const last = await store.resolutions.first({ councilId, year }, everywhere, latest)
  const number = (last?.number ?? 0) + 1
  const { id: voteId, motionId, rule, measures, text } = vote
  const what = { councilId, area, year, number, voteId, motionId, rule, measures, text, at: now }
  const title = `${council.name}${numberText(year, number)}`
  const id = resolutionId(councilId, year, number)
  const noticeId = await publish(context, carried, title, numberText(year, number))
  const resolution = await store.resolutions.insert({ ...what, id, title, noticeId, version: 0 })
  const facts = { voteId, number: String(number), year: String(year), noticeId }
  await appendLine(context, { councilId, area, kind: 'resolved', aboutId: id, facts, by })
  return resolution
}

const numberText = (year: number, number: number) => `决议〔${year}〕${number}号`

const longestTitle = 40

async function publish(
  context: Closing,
  { council, vote, outcome }: Carried,
  title: string,
  short: string,
): Promise<string> {
  const { store, now } = context
  const agreed = outcome.count?.for.heads ?? 0
  const notice: Notice = {
    ...blank,
    id: newId(),
    area: council.area,
    title: title.length > longestTitle ? short : title,
    summary: `表决通过：${vote.title}。${outcome.voted.heads} 席投票，${agreed} 席同意。`,
    body: await bodyOf(context, vote, outcome),
    authorId: vote.openerId,
    signedBy: council.name,
    createdAt: now,
  }
  await store.notices.insert(notice)
  await publishNotice(context, notice, vote.openerId)
  return notice.id
}

const blank = {
  kind: 'resolution',
  audienceRoles: ['everyone'],
  pinned: false,
  publishAt: null,
  openUntil: null,
  question: null,
  answersId: null,
  resultId: null,
  photos: [],
  attachments: [],
  corrections: [],
  expiresOn: null,
  state: noticeLifecycle.initial as Notice['state'],
  timeline: [],
  publishedAt: null,
  audience: 0,
  readers: 0,
  version: 0,
} satisfies Partial<Notice>

/** What was decided, how, and who does what by when. */
async function bodyOf(context: Closing, vote: Vote, outcome: Outcome): Promise<string> {
  const { title, text, rule, quorum, secret, measures } = vote
  const ids = measures.map(({ seatId }) => seatId)
  const seats = await context.store.seats.byIds(ids, everywhere)
  const names = await seatNames(context, [...seats.values()])
  const how = `${secret ? '不记名' : '记名'}投票，规则是${voteRules[rule].zh}，${quorums[quorum].zh}投票才算数`
  const todo = ownedMeasures(measures, names).map(
    (one, index) =>
      `${index + 1}. ${one.text}（${one.owner || '理事会'}，${dayText(one.dueOn)}前）`,
  )
  return [
    `决定：${title}`,
    text,
    `怎么定的：${how}。${countText(vote, outcome)}`,
    ...(todo.length > 0 ? [`谁来办：\n${todo.join('\n')}`] : []),
  ].join('\n\n')
}
