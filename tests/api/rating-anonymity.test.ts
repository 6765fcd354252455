import { describe, expect, it } from 'vitest'
import { dispatch } from '#functions/lib/dispatch.ts'
import type { LogEntry } from '#functions/lib/log.ts'
import { kangcui, subdistrict } from '#functions/local/demo/places.ts'
import { functions } from '#functions/local/functions.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { instantOf, periodOf } from '#shared/kernel/time.ts'
import { askedAround, changed, queries } from '../support/onlookers.ts'
import { tinyJpeg } from '../support/photos.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { openTown } from '../support/town.ts'
import { neighbours } from '../support/voices.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, councilId, database, shops } = town
const { store } = database
const period = periodOf(clock.now())

/** The rated, those above them, a colleague, and a neighbour. */
const onlookers = [
  ...['li-guoqiang', 'chen-xiaoyu', 'liu-jianhua', 'zhou-qiang', 'zheng-hong'],
  ...['lin-zhiyuan', 'tian-ye', 'guo-liang', 'zhao-min'],
]
const few = ['li-guoqiang', 'liu-jianhua', 'lin-zhiyuan', 'zhao-min']

const [breakfast, bookshop, service] = [
  ofShop(shops.breakfast),
  ofShop(shops.bookshop),
  ofCommunity(kangcui),
]
const factsOf = (subject: typeof breakfast | typeof service) => ({
  ...{ subject, councilId, period, round: period, area: kangcui, kind: subject.kind },
  shopId: subject.kind === 'shop' ? subject.id : shops.breakfast,
  parent: subdistrict,
})
const facts = [breakfast, bookshop, service].map(factsOf)
const own = facts.slice(0, 1)

const voters = await neighbours(town, 12, 'voter')
const log: LogEntry[] = []

/** As the platform does it, with every line of the log kept. */
async function say(who: string, action: string, input: object): Promise<unknown> {
  const platform = { ...town.platform, log: (entry: LogEntry) => void log.push(entry) }
  const event = { action, input, key: freshKey() }
  const handlers = functions[action.split('.')[0] ?? ''] ?? {}
  const reply = await dispatch(handlers, event, person(who), platform)
  if (!reply.ok) throw new Error(`${action}: ${reply.error.message}`)
  return reply.data
}

async function photoOf(who: string): Promise<string> {
  const input = { purpose: 'rating', data: tinyJpeg(5) }
  return ((await say(who, 'photo.upload', input)) as { readonly id: string }).id
}

const wordsOf = (who: string) => `${who.replace('voter-', '第')}句话`

async function rate(who: string, subject: typeof breakfast | typeof service, level: number) {
  const photos = [await photoOf(who)]
  const given = { subject, ...opinion(level, { comment: wordsOf(who), photos }) }
  return say(who, 'rating.submit', given)
}

const before = await askedAround(town, onlookers, facts)

describe.sequential('one more voice', () => {
  const levels = [5, 3, 4, 5, 4, 3]

  it('changes nothing that anybody can find out, until it is the fifth; then the next waits for four again', async () => {
    let last = await askedAround(town, few, own)
    expect(last.size).toBeGreaterThan(queries.length)
    for (const [index, level] of levels.entries()) {
      await rate(voters[index] ?? '', breakfast, level)
      const now = await askedAround(town, few, own)
      const moved = changed(last, now)
      if (index + 1 === 5) expect(moved.join('\n')).toMatch(/rating\.subject/)
      else expect(moved).toEqual([])
      last = now
    }
  }, 120_000)

  it('that changes its mind changes nothing either', async () => {
    const last = await askedAround(town, few, own)
    await rate(voters[5] ?? '', breakfast, 5)
    await rate(voters[5] ?? '', breakfast, 3)
    expect(changed(last, await askedAround(town, few, own))).toEqual([])
  })
})

describe.sequential('when everyone has spoken of everything', () => {
  let after = new Map<string, string>()
  const rows = () => store.ratings.all({}, everywhere)

  it('is asked by all, with all there is to ask', async () => {
    for (const [index, who] of voters.entries()) {
      clock.pass({ hours: 1 })
      if (index > 5) await rate(who, breakfast, 4)
      for (const subject of [bookshop, service]) await rate(who, subject, 3 + (index % 3))
    }
    await store.photos.setAll({ purpose: 'rating' }, { check: 'passed' }, everywhere)
    after = await askedAround(town, onlookers, facts)
    expect([...after.values()].filter((text) => text.includes('句话')).length).toBeGreaterThan(8)
  }, 120_000)

  it('no answer names a rater that did not name them before anybody had spoken', async () => {
    const people = await store.people.all({ name: { $in: voters } }, everywhere)
    const traces = people.flatMap(({ id, identity, name, code }) => [
      id,
      identity ?? '',
      name,
      code,
    ])
    expect(traces).toHaveLength(48)
    const naming = (answers: Map<string, string>, trace: string) =>
      [...answers].filter(([, text]) => text.includes(`"${trace}"`)).map(([asked]) => asked)
    for (const trace of traces) expect(naming(after, trace)).toEqual(naming(before, trace))
  })

  it('no answer holds the pseudonym of a voter, or the id of a rating', async () => {
    const all = [...after.values()].join('\n')
    for (const { id, voter } of await rows()) {
      expect(all).not.toContain(voter)
      expect(all).not.toContain(id)
    }
  })

  it('no mark that is new in the answers about one subject is found in those about another', () => {
    const marksOf = (subject: object) => {
      const about = JSON.stringify(subject)
      const own = [...after].filter(([asked]) => asked.includes(about))
      const known = [...before.values()].join('\n')
      const marks = own.flatMap(([, text]) => text.match(/[0-9a-f]{16,}/g) ?? [])
      return new Set(marks.filter((mark) => !known.includes(mark)))
    }
    const marks = [breakfast, bookshop, service].map(marksOf)
    expect(marks.every(({ size }) => size > 0)).toBe(true)
    const all = marks.flatMap((set) => [...set])
    expect(new Set(all).size).toBe(all.length)
  })

  it('the order of words is that of keyed hashes, not that of speaking', async () => {
    for (const subject of [breakfast, bookshop, service]) {
      const { items } = await as('li-guoqiang')('rating.comments', { subject, round: period })
      const read = items.map(({ comment }) => comment)
      const said = (await rows()).filter((row) => row.listed && row.subject.id === subject.id)
      const hashed = said.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ comment }) => comment)
      expect(read).toEqual(hashed)
      expect(read).not.toEqual([...voters.slice(0, read.length)].map(wordsOf))
    }
  })

  it('no answer about ratings and no photo tells an hour or a day, nor does the id of a photo', async () => {
    for (const [asked, text] of after)
      if (asked.includes(' rating.')) expect(text).not.toMatch(/T\d\d:\d\d/)
    const photos = await store.photos.all({ purpose: 'rating' }, everywhere)
    expect(photos.length).toBeGreaterThan(30)
    const today = Date.now() / 1000
    for (const { id, at, takenBy } of photos) {
      expect([at, takenBy]).toEqual([instantOf(`${period}-01`, '00:00'), null])
      expect(Math.abs(Number.parseInt(id.slice(0, 8), 16) - today)).toBeGreaterThan(86_400)
    }
  })

  it('no line of the log says who spoke, of what, or what they said', () => {
    expect(log.length).toBeGreaterThan(60)
    const lines = JSON.stringify(log)
    for (const trace of [...voters, '句话', breakfast.id, bookshop.id, kangcui])
      expect(lines).not.toContain(trace)
    const told = new Set(log.flatMap((entry) => Object.keys(entry)))
    expect([...told].sort()).toEqual(['action', 'cause', 'code', 'level', 'ms', 'requestId'])
  })
})
