import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { consult } from '../support/asked.ts'
import { moveInto, openTown, type Town } from '../support/town.ts'
import type { Refused } from '../support/world.ts'

const neighbours = ['一', '二', '三'].map((name) => `邻居${name}`)

/** Two towns that differ in nothing but what three neighbours say. */
async function townWhere(choice: number, words: string) {
  const town = await openTown()
  for (const [index, who] of neighbours.entries())
    await moveInto(town, who, gridAt(0), `1-1-${101 + index}`)
  const noticeId = await consult(town, kangcui)
  for (const who of neighbours)
    await town.as(who)('consultation.speak', { noticeId, choices: [choice], words, over: null })
  return { town, noticeId }
}

const one = await townWhere(0, '')
const other = await townWhere(2, '都不要装，地方太小')

const onlookers = [
  'zhao-min',
  'liu-jianhua',
  'zhou-qiang',
  'zheng-hong',
  'lin-zhiyuan',
  'li-guoqiang',
]

/** Everything that can be asked about it before the end. */
const questions = [
  (town: Town, who: string, noticeId: string) => town.as(who)('consultation.get', { noticeId }),
  (town: Town, who: string, noticeId: string) => town.as(who)('consultation.words', { noticeId }),
  (town: Town, who: string) => town.as(who)('consultation.desk', {}),
  (town: Town, who: string) => town.as(who)('consultation.duties', {}),
  (town: Town, who: string, noticeId: string) => town.as(who)('notice.get', { noticeId }),
  (town: Town, who: string) => town.as(who)('notice.feed', {}),
  (town: Town, who: string) => town.as(who)('notice.desk', {}),
  (town: Town, who: string, noticeId: string) => town.as(who)('remark.list', { noticeId }),
  (town: Town, who: string) => town.as(who)('people.takeout', {}),
]

async function answers({ town, noticeId }: typeof one, who: string) {
  const told = questions.map((ask) =>
    ask(town, who, noticeId).catch(({ code, message }: Refused) => ({ code, message })),
  )
  return plain(await Promise.all(told))
}

/** Ids are drawn anew in each town, and codes too. */
const plain = (value: unknown) =>
  JSON.stringify(value)
    .replace(/[0-9a-f]{24,}/g, 'id')
    .replace(/"code":"[A-Z2-9]{8}"/g, '"code"')
    .replace(/"madeAt":"[^"]*"|"next":"[^"]*"/g, '')

describe('before the end', () => {
  it.each(onlookers)('%s cannot tell two towns apart that say opposite things', async (who) => {
    expect(await answers(one, who)).toBe(await answers(other, who))
  })

  it('only steps of how many have spoken are told: three look like none', async () => {
    const { town, noticeId } = one
    const told = async () => (await town.as('zhao-min')('consultation.get', { noticeId })).spoken
    expect(await told()).toBe(0)
    for (const [index, who] of ['四', '五'].entries()) {
      await moveInto(town, who, gridAt(0), `2-1-${index}`)
      await town.as(who)('consultation.speak', { noticeId, choices: [1], words: '', over: null })
    }
    expect(await told()).toBe(5)
  })

  it('who speaks is answered in the same words whatever others said', async () => {
    const speak = ({ town, noticeId }: typeof one) =>
      town.as('zhao-min')('consultation.speak', { noticeId, choices: [0], words: '', over: null })
    expect(await speak(one)).toEqual(await speak(other))
  })
})

describe('a stored voice', () => {
  it('holds no person, no door, no hour', async () => {
    const { town, noticeId } = other
    const rows = await town.database.store.voices.all({ noticeId }, everywhere)
    const people = await town.database.store.people.all({}, everywhere)
    expect(rows.length).toBeGreaterThan(2)
    const text = JSON.stringify(rows)
    for (const { id, identity, name } of people)
      for (const trace of [id, identity ?? id, name]) expect(text).not.toContain(trace)
    expect(text).not.toMatch(/T\d\d:\d\d|1-1-10/)
  })

  it('leaves nothing of what was said in the memory of requests', async () => {
    const { town } = other
    const remembered = await town.database.store.requests.all(
      { action: 'consultation.speak' },
      everywhere,
    )
    expect(remembered.length).toBeGreaterThan(2)
    for (const { answer } of remembered) expect(answer).not.toMatch(/passed|choices|words/)
  })
})

describe('after the end', () => {
  it('words are read by all, in the order of hashes, and not before a person has passed what is unsure', async () => {
    const { town, noticeId } = other
    const words = '那家公司是骗子'
    await moveInto(town, '六', gridAt(0), '3-3')
    await town.as('六')('consultation.speak', { noticeId, choices: [], words, over: null })
    town.clock.pass({ days: 11 })
    const read = async () =>
      (await town.as('wang-guilan')('consultation.words', { noticeId })).items
    expect(await read()).toHaveLength(3)
    const { store } = town.database
    const waiting = await store.reviews.all({ kind: 'voice', state: 'waiting' }, everywhere)
    expect(waiting).toMatchObject([{ text: words, area: kangcui }])
    await store.voices.setAll({ _id: waiting[0]?.aboutId }, { check: 'passed' }, everywhere)
    const items = await read()
    expect(items.map(({ words: said }) => said)).toContain(words)
    const ids = items.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
  })
})
