import { describe, expect, it } from 'vitest'
import { addresseesFor, tidyRoles } from '#shared/domain/notice/addressees.ts'
import { countedAs, isAddressed } from '#shared/domain/notice/audience.ts'
import { beginsAs, fileKindOf, mostParts } from '#shared/domain/notice/file-kinds.ts'
import { partOf } from '#shared/domain/notice/parts.ts'
import { type Answered, dayOut, problemWith, type Wish } from '#shared/domain/notice/rules.ts'
import { changesBetween } from '#shared/domain/notice/words.ts'
import { grantOf } from '../support/grants.ts'

const [street, kangcui, ziyun] = ['120116014', '120116014003', '120116014004']
const grid = `${kangcui}-01`
const from = '2026-11-23'

const plain: Wish = {
  kind: 'announcement',
  area: kangcui,
  audienceRoles: ['everyone'],
  publishAt: null,
  openUntil: null,
  question: null,
  answersId: null,
  expiresOn: null,
}
const question = {
  text: '哪天好？',
  options: ['周六', '周日'],
  several: false,
  per: 'person',
} as const
const asked = { ...question, options: [...question.options] }
const laidOpen: Wish = { ...plain, kind: 'publicNotice', openUntil: '2026-11-30' }
const asking: Wish = { ...plain, kind: 'consultation', openUntil: '2026-11-24', question: asked }
const result: Wish = { ...plain, kind: 'result', answersId: 'a' }
const answered: Answered = {
  id: 'a',
  kind: 'consultation',
  area: kangcui,
  state: 'published',
  openUntil: '2026-11-22',
  resultId: null,
}
const problem = (wish: Wish, other: Answered | null = null) =>
  problemWith({ wish, from, answered: other })

describe('what each kind asks', () => {
  it.each([
    ['公告', plain, null],
    ['公示', laidOpen, null],
    ['征求意见', asking, null],
    ['征求意见 in one’s own words', { ...asking, question: { ...asked, options: [] } }, null],
    ['结果', result, answered],
  ] as const)('lets a sound %s through', (_, wish, other) => {
    expect(problem(wish as Wish, other)).toBeNull()
  })

  it('lets nobody write a resolution', () => {
    expect(problem({ ...plain, kind: 'resolution' })).toMatchObject({
      field: 'kind',
      message: '决议由表决的结果自己公布，不用写',
    })
  })

  it.each([
    ['openUntil', '公示', { ...laidOpen, openUntil: null }, '请写明公示到哪一天为止'],
    ['openUntil', '公示', { ...laidOpen, openUntil: '2026-11-29' }, '至少要 7 天'],
    ['openUntil', '征求意见', { ...asking, openUntil: null }, '请写明征求意见到哪一天为止'],
    ['openUntil', '征求意见', { ...asking, openUntil: '2026-11-23' }, '至少要 1 天'],
    ['openUntil', '公告', { ...plain, openUntil: '2026-11-30' }, '公告不收意见'],
    ['question', '征求意见', { ...asking, question: null }, '请写明要问大家什么'],
    ['question', '公告', { ...plain, question: asked }, '只有征求意见才能提问'],
    [
      'question',
      'one option',
      { ...asking, question: { ...asked, options: ['好'] } },
      '至少要有两个',
    ],
    ['question', 'twins', { ...asking, question: { ...asked, options: ['好', '好'] } }, '是一样的'],
    [
      'question',
      'several of none',
      { ...asking, question: { ...asked, options: [], several: true } },
      '没有多选',
    ],
    [
      'question',
      'households of merchants',
      { ...asking, audienceRoles: ['merchant'], question: { ...asked, per: 'household' } },
      '按户',
    ],
    ['answersId', '公告', { ...plain, answersId: 'a' }, '只有结果才能回应'],
    ['answersId', '结果', { ...result, answersId: null }, '请选这是哪一则的结果'],
    ['audienceRoles', '公示 to some', { ...laidOpen, audienceRoles: ['merchant'] }, '请发给大家'],
    [
      'audienceRoles',
      'to a grid’s merchants',
      { ...plain, area: grid, audienceRoles: ['merchant'] },
      '没有这样的人',
    ],
    ['expiresOn', 'over', { ...plain, expiresOn: '2026-11-22' }, '已经过去了'],
    ['expiresOn', 'before its end', { ...laidOpen, expiresOn: '2026-11-29' }, '不能早于截止'],
  ] as const)('%s: says what is wrong with %s', (field, _, wish, words) => {
    const found = problem(wish as Wish)
    expect(found?.field).toBe(field)
    expect(found?.message).toContain(words)
  })

  it.each([
    ['unknown', null, '没有找到要回应的那一则'],
    ['of the next community', { ...answered, area: ziyun }, '没有找到'],
    ['one that asked nothing', { ...answered, kind: 'announcement' }, '没有找到'],
    ['never published', { ...answered, state: 'draft' }, '没有找到'],
    ['told already', { ...answered, resultId: 'b' }, '已经公布过结果了'],
    ['still open', { ...answered, openUntil: from }, '过了那天再公布结果'],
  ] as const)('a result answers nothing that is %s', (_, other, words) => {
    expect(problem(result, other as Answered | null)?.message).toContain(words)
  })

  it('a result may come from the street above, or from a grid below', () => {
    expect(problem({ ...result, area: street }, answered)).toBeNull()
    expect(problem({ ...result, area: grid }, answered)).toBeNull()
  })

  it('the day is that of the clock when it is left to the clock', () => {
    const now = new Date('2026-11-23T02:00:00Z')
    expect(dayOut({ publishAt: null }, now)).toBe('2026-11-23')
    expect(dayOut({ publishAt: new Date('2026-11-25T16:30:00Z') }, now)).toBe('2026-11-26')
    expect(dayOut({ publishAt: new Date('2026-11-20T00:00:00Z') }, now)).toBe('2026-11-23')
  })
})

describe('whom it is meant for', () => {
  it('can only be people there are', () => {
    expect(addresseesFor('announcement', grid)).toEqual(['everyone', 'resident', 'gridWorker'])
    expect(addresseesFor('consultation', kangcui)).not.toContain('gridWorker')
    expect(addresseesFor('announcement', kangcui)).not.toContain('secretary')
    expect(addresseesFor('announcement', street)).toContain('secretary')
    expect(tidyRoles(['merchant', 'everyone'])).toEqual(['everyone'])
    expect(tidyRoles(['member', 'merchant', 'member'])).toEqual(['merchant', 'member'])
  })

  it('is whoever holds a grant of a role it names inside its area', () => {
    const merchants = { area: kangcui, audienceRoles: ['merchant' as const] }
    expect(isAddressed([grantOf('merchant', kangcui)], merchants)).toBe(true)
    expect(isAddressed([grantOf('resident', grid)], merchants)).toBe(false)
    expect(isAddressed([grantOf('merchant', ziyun)], merchants)).toBe(false)
    const all = { area: street, audienceRoles: ['everyone' as const] }
    expect(isAddressed([grantOf('gridWorker', grid)], all)).toBe(true)
    expect(isAddressed([grantOf('districtOfficer', '120116')], all)).toBe(false)
  })

  it('is counted once, at home first, by the grants in force when it was published', () => {
    const publishedAt = new Date('2026-11-23')
    const both = { area: kangcui, audienceRoles: ['resident', 'merchant'] as const, publishedAt }
    const notice = { ...both, audienceRoles: [...both.audienceRoles] }
    const home = { ...grantOf('resident', grid), id: 'f'.repeat(24) }
    const shop = grantOf('merchant', kangcui)
    expect(countedAs([shop, home], notice)?.role).toBe('resident')
    expect(countedAs([shop], notice)?.role).toBe('merchant')
    const ended = { ...home, until: publishedAt }
    expect(countedAs([ended], notice)).toBeUndefined()
    expect(countedAs([{ ...home, until: new Date('2026-11-24') }], notice)).toBeDefined()
    expect(countedAs([{ ...home, from: new Date('2026-11-24') }], notice)).toBeUndefined()
  })

  it('is counted one level below its area', () => {
    expect(partOf('120116', grid)).toBe(street)
    expect(partOf(street, grid)).toBe(kangcui)
    expect(partOf(kangcui, grid)).toBe(grid)
    expect(partOf(kangcui, kangcui)).toBe(kangcui)
    expect(partOf(grid, grid)).toBe(grid)
    expect(partOf(street, street)).toBe(street)
  })
})

describe('what a correction changed', () => {
  const words = { title: '停水', summary: '周六停水', body: '第一段\n\n第二段' }

  it('is told paragraph by paragraph', () => {
    const after = { ...words, summary: '周日停水', body: '第一段\n第二段，改了\n第三段' }
    expect(changesBetween(words, after)).toMatchObject([
      { where: '一句话', before: '周六停水', after: '周日停水' },
      { kind: 'added', after: '第三段' },
      { where: '第 2 段', before: '第二段', after: '第二段，改了' },
    ])
  })

  it('is nothing where only the space between paragraphs is another', () => {
    expect(changesBetween(words, { ...words, body: '第一段\n第二段\n' })).toEqual([])
  })
})

describe('a document', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  it('is known by the ending of its name and by how it begins', () => {
    expect(fileKindOf('停水.PDF')).toBe('pdf')
    expect(fileKindOf('pdf')).toBeNull()
    expect(fileKindOf('停水.pdf.exe')).toBeNull()
    expect(beginsAs('pdf', base64('%PDF-1.7'))).toBe(true)
    expect(beginsAs('docx', base64('%PDF-1.7'))).toBe(false)
    expect(beginsAs('xlsx', base64('PK\u0003\u0004'))).toBe(true)
    expect(mostParts).toBe(11)
  })
})
