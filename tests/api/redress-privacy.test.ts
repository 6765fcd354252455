import { describe, expect, it } from 'vitest'
import type { ActionName } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { complain, morning } from '../support/redress.ts'
import { at } from '../support/shanghai.ts'
import { openTown } from '../support/town.ts'
import { identityOf } from '../support/world.ts'

const town = await openTown()
const { as, clock, shops, database } = town
const subject = ofShop(shops.breakfast)

clock.set(at('2026-12-15 14:23'))
const first = await complain(town, 'wang-guilan', subject, { comment: '油条凉了' })
clock.set(at('2026-12-15 16:41'))
const second = await complain(town, 'zhao-min', subject)
await morning(town, '2026-12-16 09:05')

const raters = ['wang-guilan', 'zhao-min']
const people = await database.store.people.all(
  { identity: { $in: raters.map(identityOf) } },
  everywhere,
)
const traces = people.flatMap(({ id, identity, name, code }) => [id, identity, name, code])

/** Expects a text to tell nothing of the raters. */
function expectNameless(text: string, more: readonly string[] = []): void {
  for (const trace of [...traces, ...more]) expect(text).not.toContain(trace)
}

const rows = () => database.store.redresses.all({}, everywhere)

/** All that somebody in office may ask about it. */
async function everythingSeen(who: string): Promise<string> {
  const ask = as(who)
  const questions: (() => Promise<unknown>)[] = [
    () => ask('redress.list', {}),
    () => ask('redress.list', { forMe: true }),
    ...(['answered', 'settled', 'withdrawn', 'excused', 'contested'] as const).map(
      (state) => () => ask('redress.list', { state }),
    ),
    () => ask('redress.get', { redressId: first }),
    () => ask('redress.get', { redressId: second }),
    () => ask('redress.duties', {}),
    () => ask('redress.board', {}),
    () => ask('redress.mine', {}),
  ]
  const answers = await Promise.all(
    questions.map((question) => question().catch(({ code }: { code: string }) => code)),
  )
  return JSON.stringify(answers)
}

const officers = [
  'li-guoqiang',
  'liu-jianhua',
  'zheng-hong',
  'lin-zhiyuan',
  'zhou-qiang',
  'tian-ye',
]

describe('what the rater does', () => {
  const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['changing the words', () => complain(town, 'wang-guilan', subject, { comment: '豆浆也凉' })],
    ['rating better', () => as('wang-guilan')('rating.submit', { subject, ...opinion(4) })],
    ['rating badly again', () => complain(town, 'wang-guilan', subject, { comment: '算了' })],
    [
      'accepting',
      async () => {
        clock.set(at('2026-12-16 10:11'))
        await as('li-guoqiang')('redress.answer', { redressId: second, text: '改了' })
        clock.set(at('2026-12-16 10:13'))
        seen = await Promise.all(officers.map(everythingSeen))
        await as('zhao-min')('redress.accept', { redressId: second })
      },
    ],
    ['rejecting', () => as('zhao-min')('redress.reject', { redressId: second, text: '没改' })],
  ]
  let seen: string[] = []

  it.each(acts)('%s: changes no letter of what others read that day', async (_, act) => {
    clock.set(at('2026-12-16 10:13'))
    seen = await Promise.all(officers.map(everythingSeen))
    await act()
    expect(await Promise.all(officers.map(everythingSeen))).toEqual(seen)
  })
})

describe('those who handle, oversee and decide', () => {
  it('never read who spoke, nor when', async () => {
    await morning(town, '2026-12-17 09:05')
    await as('li-guoqiang')('redress.appeal', { redressId: first, text: '没来过' })
    await as('liu-jianhua')('redress.decide', { redressId: first, upheld: true, reason: '是的' })
    clock.set(at('2026-12-17 11:17'))
    await as('wang-guilan')('redress.contest', { redressId: first, text: '我来过' })
    await morning(town, '2026-12-18 09:05')
    const hours = ['06:23', '08:41', '02:13', '03:17', '14:23', '16:41'].map((hour) => `T${hour}`)
    const voters = (await rows()).map(({ voter }) => voter)
    for (const who of officers) {
      const text = await everythingSeen(who)
      expectNameless(text, [...voters, ...hours])
      expect(text).not.toMatch(/voter|openedOn|"pending":\{/)
    }
  })

  it('find no person in a row, and no hour of the rater but that of the morning', async () => {
    const stored = await rows()
    expectNameless(JSON.stringify(stored))
    const lines = stored.flatMap(({ timeline }) => timeline).filter(({ by }) => by === 'rater')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line.at.toISOString()).toMatch(/T00:30:00.000Z$/)
  })

  it('are told of it without its words, and the rater under their pseudonym alone', async () => {
    const messages = await database.store.messages.all({ about: 'redress' }, everywhere)
    const voters = new Set((await rows()).map(({ voter }) => voter))
    const raterIds = new Set(people.map(({ id }) => id))
    expect(messages.length).toBeGreaterThan(4)
    for (const { to, title, text } of messages) {
      expect(raterIds.has(to)).toBe(false)
      expect(`${title}${text}`).not.toMatch(/凉|王桂兰|赵敏/)
    }
    expect(messages.some(({ to }) => voters.has(to))).toBe(true)
  })

  it('cannot tell one that is hidden from one that is not there', async () => {
    const hidden = await complain(town, 'wang-guilan', ofShop(shops.bookshop))
    const owner = as('chen-xiaoyu')
    const refusal = async (action: ActionName, input: object) =>
      owner(action, input as never).catch(({ code, message }) => [code, message])
    for (const [action, more] of [
      ['redress.get', {}],
      ['redress.answer', { text: '好' }],
      ['redress.appeal', { text: '好' }],
      ['redress.decide', { upheld: true, reason: '好' }],
      ['redress.accept', {}],
      ['redress.contest', { text: '好' }],
    ] as const)
      expect(await refusal(action, { redressId: hidden, ...more })).toEqual(
        await refusal(action, { redressId: 'e'.repeat(32), ...more }),
      )
  })
})
