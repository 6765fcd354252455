import { describe, expect, it } from 'vitest'
import { checkEdition, problemsOf } from '#shared/domain/covenant/check-edition.ts'
import { EditionText } from '#shared/domain/covenant/edition-text.ts'
import { longest } from '#shared/domain/covenant/longest.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { defaultText, secondText, withItem } from '../support/editions.ts'
import { withAt } from '../support/samples.ts'

/** The default text with one place of it changed; the path is dotted. */
const changed = (path: string, value: unknown): EditionText =>
  withAt(defaultText, path.split('.'), value) as EditionText

const first = 'categories.0.items.0'
const long = (max: number) => '字'.repeat(max + 1)

/** Each rule once: what is changed, where the problem is told, and by which words. */
const rules: readonly (readonly [path: string, value: unknown, field: string, told: RegExp])[] = [
  ['title', '', 'title', /条约名称还空着/],
  ['title', long(longest.title), 'title', /条约名称太长了，最多 40 个字/],
  ['preamble', [], 'preamble', /前言还没有写/],
  ['preamble.1', ' ', 'preamble.1', /前言第 2 段还空着/],
  ['preamble.1', long(longest.paragraph), 'preamble.1', /前言第 2 段太长了/],
  ['preamble.1', defaultText.preamble[0], 'preamble.1', /前言里有一段话写了两遍/],
  ['categories', [], 'categories', /至少要有一个大类/],
  ['categories.1.id', 'frontage', 'categories.1.id', /有两个大类的编号都是 frontage/],
  ['categories.1.title', '门前三包', 'categories.1.title', /有两个大类都叫“门前三包”/],
  ['categories.4.title', '', 'categories.4.title', /第 5 个大类的名称还空着/],
  ['categories.4.items', [], 'categories.4.items', /大类“消防安全”里还没有考核项/],
  [`${first}.no`, 2, `${first}.no`, /“包卫生”应是第 1 项，不是第 2 项/],
  ['categories.4.items.1.no', 13, 'categories.4.items.1.no', /应是第 11 项，不是第 13 项/],
  [`${first}.title`, '', `${first}.title`, /第 1 项的名称还空着/],
  [`${first}.title`, '包秩序', 'categories.0.items.1.title', /有两个考核项都叫“包秩序”/],
  [`${first}.promise`, '', `${first}.promise`, /第 1 项的承诺还空着/],
  [`${first}.points`, 0, `${first}.points`, /第 1 项至少要有 1 分/],
  [`${first}.checkedBy`, [], `${first}.checkedBy`, /第 1 项还没有选由哪个部门来看/],
  [`${first}.checkedBy`, ['fire', 'fire'], `${first}.checkedBy.1`, /一个部门选了两遍/],
  [`${first}.rectifyHours`, 0, `${first}.rectifyHours`, /整改时限至少 1 个工作小时/],
  [`${first}.deductions`, [], `${first}.deductions`, /第 1 项还没有扣分条款/],
  [`${first}.deductions.0.text`, '', `${first}.deductions.0.text`, /第 1 个扣分条款还空着/],
  [`${first}.deductions.0.id`, '1b', `${first}.deductions.1.id`, /编号都是 1b/],
  [`${first}.deductions.0.from`, -1, `${first}.deductions.0.from`, /不能少于 0 分/],
  [
    `${first}.deductions.0.from`,
    5,
    `${first}.deductions.0.from`,
    /最少扣 5 分，比最多扣的 4 分还多/,
  ],
  [`${first}.deductions.0.to`, 13, `${first}.deductions.0.to`, /超过了这一项的 12 分/],
  [`${first}.deductions.0.to`, 0, `${first}.deductions.0.to`, /最多扣的分至少是 1 分/],
  [`${first}.deductions.0.veto`, true, `${first}.deductions.0.photo`, /必须要求拍照为证/],
  ['weights.ratings', 21, 'weights', /加起来要正好是 100%，现在是 101%/],
  ['weights', { inspections: 0, ratings: 60, mutual: 40 }, 'weights.inspections', /不能是 0/],
  ['weights', { inspections: 120, ratings: -20, mutual: 0 }, 'weights.ratings', /不能少于 0/],
  ['weights', { inspections: 120, ratings: 0, mutual: -20 }, 'weights.mutual', /不能少于 0/],
  ['minimum.inspections', 0, 'minimum.inspections', /考核至少满 1 次/],
  ['minimum.ratings', 0, 'minimum.ratings', /居民评价至少满 1 条/],
  ['minimum.mutual', 0, 'minimum.mutual', /互查至少满 1 次/],
  ['lines.red', 101, 'lines.red', /不能高过 100 分/],
  ['lines.red', 60, 'lines.red', /红榜线要高过合格线/],
  ['lines.vetoCap', 60, 'lines.vetoCap', /要低于合格线/],
  ['lines.vetoCap', -1, 'lines.vetoCap', /不能少于 0/],
  ['mutualItems', [1, 12], 'mutualItems.1', /互查选了第 12 项，条约里没有/],
  ['mutualItems', [1, 1], 'mutualItems.1', /第 1 项选了两遍/],
  ['mutualItems', [], 'mutualItems', /要选出互查看哪几项/],
  ['rectification.recheckDays', 0, 'rectification.recheckDays', /复查至少给 1 个工作日/],
  ['rectification.blackAfter', 0, 'rectification.blackAfter', /至少 1 次复查不合格/],
  ['appeal.lodgeDays', 0, 'appeal.lodgeDays', /申诉至少给 1 个工作日/],
  ['appeal.decideDays', 0, 'appeal.decideDays', /答复申诉至少给 1 个工作日/],
  ['publication.redDays', 0, 'publication.redDays', /红榜至少公布 1 天/],
  ['publication.blackDays', 0, 'publication.blackDays', /黑榜至少公布 1 天/],
  ['stars.1.stars', 5, 'stars.1', /星级要从高到低排/],
  ['stars.1.redMonths', 12, 'stars.1', /要比上一级少/],
  ['stars.0.redMonths', 13, 'stars.0.redMonths', /在 1 到 12 之间/],
  ['stars.0.stars', 6, 'stars.0.stars', /只有一到五星/],
  ['clauses.0.title', '', 'clauses.0.title', /第 1 个条款的标题还空着/],
  ['clauses.1.title', '怎么考核', 'clauses.1.title', /有两个条款都叫“怎么考核”/],
  ['clauses.1.paragraphs', [], 'clauses.1.paragraphs', /条款“怎么整改”还没有内容/],
  ['clauses.1.paragraphs', ['好', '好'], 'clauses.1.paragraphs.1', /有一段话写了两遍/],
  ['rewards.0.text', '', 'rewards.0.text', /第 1 条奖励还空着/],
  ['rewards.0.days', 0, 'rewards.0.days', /至少有效 1 天/],
  ['penalties.0.id', 'praise', 'penalties.0.id', /有两条奖惩的编号都是 praise/],
]

describe('a sound edition', () => {
  it('is the default one, and one that a council changed', () => {
    for (const text of [defaultText, secondText]) {
      expect(problemsOf(text)).toEqual([])
      expect(() => checkEdition(text)).not.toThrow()
      expect(EditionText.parse(text)).toEqual(text)
    }
  })

  it.each(rules)('%s = %j is told at %s', (path, value, field, told) => {
    const problems = problemsOf(changed(path, value))
    expect(problems).toContainEqual({ field, message: expect.stringMatching(told) })
    for (const { message } of problems) expect(message).toMatch(/^[^a-z]/)
  })

  it('is refused with the first problem’s sentence and place', () => {
    const text = withItem(changed('lines.red', 60), 2, { title: '' })
    const field = 'categories.0.items.1.title'
    const message = '第 2 项的名称还空着'
    expect(() => checkEdition(text)).toThrow(new AppError('EDITION_UNSOUND', { field, message }))
    expect(problemsOf(text)).toHaveLength(2)
  })
})
