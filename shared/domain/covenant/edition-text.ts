import * as z from 'zod'
import { departmentNames } from '../people/role.ts'
import { longest } from './longest.ts'

/** May still be empty, as a draft's is while it is being written; whether the text is sound is another question. */
const words = (title: string, max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^\P{Cc}*$/u)
    .meta({ title })

const whole = (title: string, max: number) => z.int().min(0).max(max).meta({ title })
const points = (title: string) => whole(title, 100)
const mark = (title: string) =>
  z
    .string()
    .regex(/^[0-9A-Za-z-]{1,24}$/)
    .meta({ title })
const paragraphs = (title: string) => z.array(words(title, longest.paragraph)).max(20)

const Deduction = z
  .strictObject({
    id: mark('扣分条款编号'),
    text: words('扣分条款', longest.rule),
    from: points('最少扣分'),
    to: points('最多扣分'),
    photo: z.boolean().meta({ title: '要拍照' }),
    veto: z.boolean().meta({ title: '一票否决' }),
  })
  .meta({ title: '扣分条款' })

const Item = z
  .strictObject({
    no: whole('考核项编号', 99),
    title: words('考核项', longest.heading),
    promise: words('承诺', longest.promise),
    points: points('分值'),
    checkedBy: z.array(z.enum(departmentNames)).max(departmentNames.length),
    rectifyHours: whole('整改时限', 999),
    deductions: z.array(Deduction).max(12),
  })
  .meta({ title: '考核项' })

const Category = z.strictObject({
  id: mark('大类编号'),
  title: words('大类', longest.heading),
  items: z.array(Item).max(12),
})

const Clause = z.strictObject({
  title: words('条款标题', longest.heading),
  paragraphs: paragraphs('条款内容'),
})

const Term = z.strictObject({
  id: mark('奖惩编号'),
  text: words('奖惩', longest.rule),
  days: z.int().min(0).max(999).nullable().meta({ title: '有效天数' }),
})
const terms = (title: string) => z.array(Term).max(12).meta({ title })

const parts = (unit: string, max: number) =>
  z.strictObject({
    inspections: whole(`考核${unit}`, max),
    ratings: whole(`居民评价${unit}`, max),
    mutual: whole(`互查${unit}`, max),
  })

/** An edition's text and rules before it is adopted: it has no name of its own yet and no day. */
export const EditionText = z
  .strictObject({
    title: words('条约名称', longest.title),
    preamble: paragraphs('前言').meta({ title: '前言' }),
    categories: z.array(Category).max(12).meta({ title: '大类' }),
    clauses: z.array(Clause).max(20).meta({ title: '条款' }),
    weights: parts('比重', 100),
    minimum: parts('最少样本', 99),
    lines: z.strictObject({
      red: points('红榜线'),
      pass: points('合格线'),
      vetoCap: points('一票否决封顶分'),
    }),
    mutualItems: z.array(whole('互查的考核项', 99)).max(60),
    rectification: z.strictObject({
      recheckDays: whole('复查期限', 99),
      blackAfter: whole('上黑榜的复查次数', 99),
    }),
    appeal: z.strictObject({
      lodgeDays: whole('申诉期限', 99),
      decideDays: whole('申诉答复期限', 99),
    }),
    publication: z.strictObject({
      redDays: whole('红榜公布天数', 366),
      blackDays: whole('黑榜公布天数', 366),
    }),
    stars: z
      .array(
        z.strictObject({
          stars: z.int().min(1).max(5).meta({ title: '星级' }),
          redMonths: whole('红榜月数', 12),
        }),
      )
      .max(5)
      .meta({ title: '星级' }),
    rewards: terms('奖励'),
    penalties: terms('约束'),
  })
  .meta({ title: '条约草稿' })
export type EditionText = z.infer<typeof EditionText>
export type CategoryText = EditionText['categories'][number]
export type ItemText = CategoryText['items'][number]
export type DeductionText = ItemText['deductions'][number]
export type TermText = EditionText['rewards'][number]
