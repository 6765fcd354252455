import { describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { publishFor, wordsOf } from '../support/notices.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock } = town
const secretary = as('liu-jianhua')
const noticeId = await publishFor(town, 'liu-jianhua', kangcui)
const cardOf = async (who: string) =>
  (await as(who)('notice.feed', {})).items.find(({ id }) => id === noticeId)

describe('a correction', () => {
  it('needs a reason and something that is different', async () => {
    await refused(
      secretary('notice.correct', { noticeId, ...wordsOf(), reason: '' }),
      'INVALID_INPUT',
      'reason',
    )
    await refused(
      secretary('notice.correct', { noticeId, ...wordsOf(), reason: '没改' }),
      'NOTICE_UNCHANGED',
    )
  })

  it('is told to those who read earlier words, who count once all the same', async () => {
    await as('wang-guilan')('notice.open', { noticeId })
    expect(await cardOf('wang-guilan')).toMatchObject({ unread: false, corrected: false })
    clock.pass({ hours: 1 })
    const words = wordsOf({ title: '周日清洗水箱', body: '改到周日上午。' })
    await secretary('notice.correct', { noticeId, ...words, reason: '物业改期' })
    expect(await cardOf('wang-guilan')).toMatchObject({
      title: '周日清洗水箱',
      unread: true,
      corrected: true,
    })
    expect(await cardOf('zhao-min')).toMatchObject({ unread: true, corrected: false })
    const opened = await as('wang-guilan')('notice.open', { noticeId })
    expect(opened.corrections).toMatchObject([
      {
        reason: '物业改期',
        changes: [
          { where: '标题', before: '周六清洗水箱', after: '周日清洗水箱' },
          { where: '第 1 段', after: '改到周日上午。' },
        ],
      },
    ])
    expect(await cardOf('wang-guilan')).toMatchObject({ unread: false, corrected: false })
    expect(await secretary('notice.get', { noticeId })).toMatchObject({ readers: 1, audience: 2 })
  })

  it('keeps every wording, and ends at ten', async () => {
    for (let no = 2; no <= 10; no++)
      await secretary('notice.correct', {
        noticeId,
        ...wordsOf({ title: `第${no}次` }),
        reason: '又改',
      })
    const { corrections } = await secretary('notice.get', { noticeId })
    expect(corrections).toHaveLength(10)
    expect(corrections[9]?.changes).toMatchObject([{ before: '第9次', after: '第10次' }])
    await refused(
      secretary('notice.correct', { noticeId, ...wordsOf({ title: '再改' }), reason: '再改' }),
      'CORRECTED_TOO_OFTEN',
    )
  })

  it('is for what is published, by those who answer for the place', async () => {
    const correction = { noticeId, ...wordsOf({ title: '别处' }), reason: '不是我的' }
    await refused(as('gao-xiuying')('notice.correct', correction), 'OUT_OF_REACH')
    await secretary('notice.withdraw', { noticeId, reason: '不办了' })
    await refused(secretary('notice.correct', correction), 'MOVE_NOT_ALLOWED')
    await refused(as('wang-guilan')('notice.open', { noticeId }), 'NOTICE_WITHDRAWN')
  })
})
