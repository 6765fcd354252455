import type { Input } from '#shared/contract/index.ts'
import type { World } from './world.ts'

type Draft = Input<'notice.save'>

export const draftFor = (area: string, more: Partial<Draft> = {}): Draft => ({
  area,
  title: '周六清洗水箱',
  summary: '周六上午停水，请提前存水。',
  body: '周六上午八点到十二点清洗二次供水水箱，期间停水。',
  ...more,
})

/** Writes and publishes in one go, and answers the notice's id. */
export async function publishFor(
  { as }: World,
  writer: string,
  area: string,
  more: Partial<Draft> = {},
): Promise<string> {
  const { id } = await as(writer)('notice.save', draftFor(area, more))
  await as(writer)('notice.publish', { noticeId: id })
  return id
}

export const titlesOf = async ({ as }: World, reader: string): Promise<string[]> =>
  (await as(reader)('notice.feed', {})).items.map(({ title }) => title)

/** The words of a notice, as a correction brings them. */
export function wordsOf(more: Partial<Pick<Draft, 'title' | 'summary' | 'body'>> = {}) {
  const { title, summary, body } = draftFor('')
  return { title, summary, body, ...more }
}

/** A document that is a PDF by its first and last words, as base64. */
export const pdfOf = (text: string): string =>
  Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`).toString('base64')

/** What a 征求意见 asks besides. */
export const asking = (openUntil: string): Partial<Draft> => ({
  kind: 'consultation',
  openUntil,
  question: { text: '哪天好？', options: ['周六', '周日'], several: false, per: 'household' },
})
