import * as z from 'zod'
import { departmentNames } from '../people/role.ts'

const Points = z.int().nonnegative()

/** One way to lose points: the rule's own words, and how much it may cost. */
export const Deduction = z.object({
  id: z.string(),
  text: z.string(),
  from: Points,
  to: Points,
  photo: z.boolean(),
  /** A veto finding caps the whole score below the pass line. */
  veto: z.boolean(),
})
export type Deduction = z.infer<typeof Deduction>

export const EditionItem = z.object({
  no: z.int().min(1),
  title: z.string(),
  /** What the shop promises. */
  promise: z.string(),
  points: Points,
  checkedBy: z.array(z.enum(departmentNames)),
  /** Working hours to put right what was found. */
  rectifyHours: z.int().positive(),
  deductions: z.array(Deduction),
})
export type EditionItem = z.infer<typeof EditionItem>

export const EditionCategory = z.object({
  id: z.string(),
  title: z.string(),
  items: z.array(EditionItem),
})

const Clause = z.object({ title: z.string(), paragraphs: z.array(z.string()) })

const Term = z.object({
  id: z.string(),
  text: z.string(),
  /** Calendar days it holds; null: it does not run out. */
  days: z.int().positive().nullable(),
})

/** A dated text of the 《商户共治条约》 with the rules it is scored by. Once adopted it never changes. */
export const Edition = z.object({
  id: z.string(),
  title: z.string(),
  adoptedOn: z.string(),
  preamble: z.array(z.string()),
  categories: z.array(EditionCategory),
  clauses: z.array(Clause),
  /** Shares of the month's standing in percent; a part without enough samples drops out and the others share. */
  weights: z.object({ inspections: Points, ratings: Points, mutual: Points }),
  /** Fewest samples for a part to count; without the inspection part a shop is 样本不足 and not ranked. */
  minimum: z.object({ inspections: z.int(), ratings: z.int(), mutual: z.int() }),
  /** Points: red list from, black list below, and the most a score can be after a veto finding. */
  lines: z.object({ red: Points, pass: Points, vetoCap: Points }),
  /** What shops look at when they check one another, by item number. */
  mutualItems: z.array(z.int()),
  /** 整改: working days until a re-check of what was answered, and how many failed re-checks of a month make the black list. */
  rectification: z.object({ recheckDays: z.int().positive(), blackAfter: z.int().positive() }),
  /** 申诉: working days to lodge one, and to decide it. */
  appeal: z.object({ lodgeDays: z.int().positive(), decideDays: z.int().positive() }),
  /** Calendar days that a month's red and black lists stay published. */
  publication: z.object({ redDays: z.int().positive(), blackDays: z.int().positive() }),
  /** Stars by months on the red list among the last twelve closed ones, most months first. */
  stars: z.array(z.object({ stars: z.int().min(1).max(5), redMonths: z.int().positive() })),
  rewards: z.array(Term),
  penalties: z.array(Term),
})
export type Edition = z.infer<typeof Edition>
