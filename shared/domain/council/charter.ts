import * as z from 'zod'
import { Day, Id, prose } from '../../kernel/fields.ts'
import { quorums, voteRules } from '../vote/rules.ts'

const namesOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.keys(table) as [Key, ...Key[]]

/** What a charter settles in numbers. */
export const CharterRules = z.object({
  /** How long a seat is held before it is filled anew. */
  termMonths: z.int().min(1).max(60).meta({ title: '任期（月）' }),
  /** What a vote needs where nothing else is asked for. */
  rule: z.enum(namesOf(voteRules)).meta({ title: '表决规则' }),
  /** How many of the roll must have voted. */
  quorum: z.enum(namesOf(quorums)).meta({ title: '多少人投票才算数' }),
  /** Whether all may read who voted; what was chosen is another matter. */
  rollPublic: z.boolean().meta({ title: '公开谁投了票' }),
  /** Mandates that one seat may hold in a vote. */
  mandates: z.int().min(0).max(3).meta({ title: '一个人最多受几份委托' }),
  /** Neighbours who stand behind a resident's proposal before it is a motion, the proposer among them. */
  seconders: z.int().min(1).max(100).meta({ title: '献计献策要几人附议' }),
  /** Whole days between the call and the meeting. */
  noticeDays: z.int().min(1).max(30).meta({ title: '开会提前几天通知' }),
  /** Working hours in which a firm's call gets its first answer. */
  answerHours: z.int().min(1).max(80).meta({ title: '企业吹哨几个工作小时内答复' }),
})
export type CharterRules = z.infer<typeof CharterRules>

export const CharterText = prose('章程', 5000, 1)

/** What a council goes by: its words and its numbers, from when, and by which resolution (null: it was founded with it). */
export const Charter = CharterRules.extend({
  text: CharterText,
  no: z.int().positive(),
  from: Day,
  resolutionId: z.string().nullable(),
})
export type Charter = z.infer<typeof Charter>

/** A charter that was in force before; its id is `council:no`. */
export const PastCharter = Charter.extend({
  id: z.string(),
  councilId: Id,
  area: z.string(),
  version: z.int(),
})
