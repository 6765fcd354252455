import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { stripesOf, together } from '#shared/domain/consultation/tally.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { consult } from '../support/asked.ts'
import { moveIn, moveInto, openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { store } = town.database

const sumsOf = async (noticeId: string) =>
  together((await store.voiceTallies.byIds(stripesOf(noticeId), everywhere)).values())

describe('two hundred voices of one household at the same moment', () => {
  it('count one; the others are told that their home has spoken', async () => {
    const family = ['爷爷', '奶奶', '爸爸', '妈妈']
    for (const who of family) await moveIn(town, who, gridAt(0))
    const noticeId = await consult(town, kangcui, { per: 'household' })
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const input = { noticeId, choices: [index % 3], words: '', over: null }
        const event = { action: 'consultation.speak', input, key: freshKey() }
        return town.send(event, person(family[index % 4] ?? ''))
      }),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe('HOUSEHOLD_SPOKEN')
    expect(await store.voices.all({ noticeId }, everywhere)).toHaveLength(1)
    expect((await sumsOf(noticeId)).voices).toBe(1)
  })
})

describe('thirty households at the same moment', () => {
  it('are all counted, and the stripes are what the rows are', async () => {
    const doors = Array.from({ length: 30 }, (_, index) => `${index + 1}`)
    for (const door of doors) await moveInto(town, `户${door}`, gridAt(1), `10-${door}`)
    const noticeId = await consult(town, kangcui, { per: 'household' })
    await Promise.all(
      doors.map((door, index) =>
        town.as(`户${door}`)('consultation.speak', {
          ...{ noticeId, choices: [index % 3] },
          ...{ words: index % 2 ? '好' : '', over: null },
        }),
      ),
    )
    expect(await sumsOf(noticeId)).toMatchObject({
      voices: 30,
      words: 15,
      options: { 0: 10, 1: 10, 2: 10 },
    })
    expect((await store.voiceTallies.all({ noticeId }, everywhere)).length).toBeGreaterThan(5)
  })
})
