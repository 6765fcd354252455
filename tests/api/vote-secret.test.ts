import { describe, expect, it } from 'vitest'
import { textHash } from '#functions/lib/store/text-hash.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Choice, choiceNames } from '#shared/domain/vote/choice.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { askedAround, changed, queries } from '../support/onlookers.ts'
import { rewindable } from '../support/rewind.ts'
import { openTown } from '../support/town.ts'
import { board, cast, castAll, openVote, seatMore, type Voter } from '../support/votes.ts'

const town = await openTown()
const { as, clock, councilId, database } = town
const { store } = database
const voters = [...(await board(town)), ...(await seatMore(town, 3))]
const [first, second, caster] = ['li-guoqiang', 'guo-liang', 'director-1'].map((who) =>
  voters.find((voter) => voter.who === who),
) as [Voter, Voter, Voter]

/** One that is over and was carried, one with names, and one without: each begun. */
const over = await openVote(town, { title: '已经定了的' })
await castAll(town, over, voters, ['for'])
const { resolutionId } = await as('xu-meiling')('vote.close', { voteId: over })
const named = await openVote(town, { title: '记名的' })
const secret = await openVote(town, { title: '不记名的', secret: true, changeable: true })
await cast(town, named, first, 'for')
const { receipt: code } = await cast(town, secret, first, 'for')

const onlookers = [
  ...['wang-guilan', 'liu-jianhua', 'zheng-hong', 'lin-zhiyuan', 'qian-shufen'],
  ...['guo-liang', 'li-guoqiang', 'xu-meiling', 'nobody-yet'],
]
const about = (voteId: string) => ({
  ...{ voteId, councilId, code, resolutionId, seatId: caster.seatId },
  ...{ area: kangcui, period: periodOf(clock.now()), about: 'vote', aboutId: voteId },
})
const askAll = async () => {
  const answers = await askedAround(town, onlookers, [about(named), about(secret)])
  // whoever casts it may see the one with their name again; of the other they learn nothing either
  const own = await askedAround(town, [caster.who], [about(secret)])
  return new Map([...answers, ...own])
}

const rewind = await rewindable(town)
const before = await askAll()

/** The same town, in which the ballots say this. */
async function lived<Answer>(change: () => Promise<void>, ask: () => Promise<Answer>) {
  await rewind()
  await change()
  const answer = await ask()
  await rewind()
  return answer
}

describe.sequential('before the end, one more ballot', () => {
  const worlds = new Map<Choice, Map<string, string>>()

  it('is cast in three worlds that differ in nothing but what is on it', async () => {
    for (const choice of choiceNames) {
      const world = await lived(
        () =>
          castAll(town, named, [caster], [choice]).then(() =>
            castAll(town, secret, [caster], [choice]),
          ),
        askAll,
      )
      worlds.set(choice, world)
    }
    expect(worlds.get('for')?.size).toBeGreaterThan(queries.length)
  }, 180_000)

  it('answers nobody anything that tells the worlds apart, whatever they ask', () => {
    const [one, ...others] = choiceNames.map((choice) => worlds.get(choice) ?? new Map())
    for (const other of others) expect(changed(one ?? new Map(), other)).toEqual([])
  })

  it('tells that one more has voted, and who, where the roll is public; and nothing else', () => {
    const told = (text = '') =>
      text
        .replace(/"voted":(\d+|true|false|null)/g, '"voted"')
        .replace(/"way":("screen"|null)/g, '"way"')
    const after = worlds.get('for') ?? new Map<string, string>()
    const moved = changed(before, after).filter((asked) => !asked.startsWith(caster.who))
    expect(moved.join('\n')).toMatch(/vote\.get/)
    expect(moved.join('\n')).toMatch(/vote\.roll/)
    for (const asked of moved) {
      expect(asked).toMatch(/ vote\.(get|list|roll) /)
      expect(told(after.get(asked))).toBe(told(before.get(asked)))
    }
  })
})

describe.sequential('before the end, a changed ballot', () => {
  it('of a secret vote changes no answer at all', async () => {
    const without = await lived(async () => void (await cast(town, secret, caster, 'for')), askAll)
    const twice = await lived(async () => {
      await cast(town, secret, caster, 'for')
      await cast(town, secret, caster, 'against', true)
    }, askAll)
    expect(changed(without, twice)).toEqual([])
  }, 120_000)
})

describe.sequential('after the end of a secret vote', () => {
  const says: readonly Choice[] = ['for', 'for', 'against', 'abstain', 'for', 'for']
  const rest = voters.filter(({ who }) => who !== first.who)
  const known = [...before.values()].join('\n')

  /** Ids and hashes that were not there before are drawn anew in every world. */
  const plain = (text: string) =>
    text.replace(/[0-9a-f]{24,64}|[A-Za-z0-9_-]{40,}/g, (mark) =>
      known.includes(mark) ? mark : 'new',
    )

  async function ended(order: readonly Voter[], choices: readonly Choice[]) {
    return lived(
      async () => {
        for (const [index, voter] of order.entries())
          await cast(town, secret, voter, choices[index] ?? 'for')
        clock.pass({ hours: 72 })
        await as('xu-meiling')('vote.close', { voteId: secret })
      },
      async () => {
        const answers = await askedAround(town, [...onlookers, caster.who], [about(secret)])
        return new Map([...answers].map(([asked, text]) => [asked, plain(text)]))
      },
    )
  }

  it('nobody finds out who chose what: worlds in which people changed places, and turns, are the same', async () => {
    const one = await ended(rest, says)
    const other = await ended([...rest].reverse(), [...says.slice(1, rest.length), 'for'])
    const count = one.get(`wang-guilan vote.get ${JSON.stringify({ voteId: secret })}`)
    expect(count).toContain('"for":{"heads":4,"weight":4}')
    const same = (world: Map<string, string>) =>
      new Map([...world].filter(([asked]) => !/ vote\.(result|receipt) /.test(asked)))
    expect(changed(same(one), same(other))).toEqual([])
    // leaves are sorted by what chance made of them
    const places = (text = '') => text.replace(/"place":\d+|"leaves":\[[^\]]*\]/, '')
    for (const [asked, text] of one) expect(places(text), asked).toBe(places(other.get(asked)))
  }, 180_000)

  it('no answer holds the id of a ballot or of a receipt', async () => {
    const ids = await lived(
      () => castAll(town, secret, rest, says),
      async () => {
        clock.pass({ hours: 72 })
        await as('xu-meiling')('vote.close', { voteId: secret })
        const answers = await askedAround(town, onlookers.slice(0, 5), [about(secret)])
        const all = [...answers.values()].join('\n')
        const ballots = await store.ballots.all({ voteId: secret }, everywhere)
        return ballots
          .flatMap(({ id, receiptId }) => [id, receiptId ?? id])
          .filter((id) => all.includes(id))
      },
    )
    expect(ids).toEqual([])
  }, 120_000)
})

describe('stored rows of a secret vote', () => {
  it('carry no seat, no person, no hour and no count of changes that would join them', async () => {
    await lived(
      async () => {
        await castAll(town, secret, [second, caster], ['against', 'abstain'])
        await cast(town, secret, caster, 'for', true)
      },
      async () => {
        const ballots = await store.ballots.all({ voteId: secret }, everywhere)
        const receipts = await store.ballotReceipts.all({ voteId: secret }, everywhere)
        const roll = await store.rollEntries.all({ voteId: secret, voted: true }, everywhere)
        expect(Object.keys(ballots[0] ?? {}).sort()).toEqual(
          [
            'choice',
            'counted',
            'id',
            'leaf',
            'receiptId',
            'seatId',
            'version',
            'voteId',
            'weight',
          ].sort(),
        )
        expect(ballots.map(({ seatId, weight, version }) => [seatId, weight, version])).toEqual(
          Array(3).fill([null, 1, 0]),
        )
        const text = JSON.stringify([ballots, receipts])
        for (const { id, seatId, holderId } of roll)
          for (const trace of [id, seatId, holderId]) expect(text).not.toContain(trace)
        expect(text).not.toMatch(/T\d\d:\d\d/)
        const { endsAt: _, ...line } = roll[0] ?? {}
        expect(JSON.stringify(line)).not.toMatch(/T\d\d:\d\d/)
        expect(new Set(roll.map(({ version }) => version)).size).toBe(1)
      },
    )
  })

  it('are not given away by the memory of requests: trying all that can be on a ballot finds none', async () => {
    await lived(
      async () => void (await cast(town, secret, caster, 'against')),
      async () => {
        const remembered = await store.requests.all({ action: 'vote.cast' }, everywhere)
        const tries = voters.flatMap(({ seatId }) =>
          choiceNames.flatMap((choice) => [
            textHash({ voteId: secret, seatId, choice }),
            textHash({ voteId: secret, seatId, choice, over: false }),
          ]),
        )
        expect(remembered.length).toBeGreaterThan(3)
        for (const { inputHash, answer } of remembered) {
          expect(tries).not.toContain(inputHash)
          expect(answer).not.toMatch(/for|against|abstain|receipt/)
        }
      },
    )
  })
})
