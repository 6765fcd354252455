import * as z from 'zod'
import { Id } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { AreaCode } from '../area/area.ts'
import { ChainName } from '../council/council.ts'
import { chainPartNames } from '../council/unit-kinds.ts'
import { ventureLifecycle } from './lifecycle.ts'

/** Where members stand on the chain; `none`: departments, organisations, and firms of which it is not said. */
export const memberParts = [...chainPartNames, 'none'] as const
export type MemberPart = (typeof memberParts)[number]

export const MemberPart = z.enum(memberParts).meta({ title: '产业链上的位置' })

const StageName = z.enum(statesOf(ventureLifecycle))

/** Counts of alliances, their members and joint projects, kept as things happen; every key is always there. */
export const Sums = z.object({
  alliances: z.int(),
  members: z.record(MemberPart, z.int()),
  ventures: z.record(StageName, z.int()),
  /** Money put in, in whole 万元, by the stage of the project. */
  amountWan: z.record(StageName, z.int()),
  /** 研发人才, as the alliances tell it. */
  talents: z.int(),
})
export type Sums = z.infer<typeof Sums>

/** What one alliance has; its id is the council's. It stays when the alliance is dissolved and is `counted` no more. */
export const AllianceSums = z.object({
  id: Id,
  area: AreaCode,
  chain: ChainName,
  /** The alliance stands, so that it is in the sums of its chain and its places. */
  counted: z.boolean(),
  sums: Sums,
  version: z.int(),
})
export type AllianceSums = z.infer<typeof AllianceSums>

/** What the alliances inside an area have together, on one chain or on all of them (`chain: null`). Its id is `chainSumsId`. */
export const ChainSums = z.object({
  id: z.string(),
  area: AreaCode,
  chain: ChainName.nullable(),
  /** Of projects that have not ended, in whole 万元; lists are in its order. */
  liveWan: z.int(),
  sums: Sums,
  version: z.int(),
})
export type ChainSums = z.infer<typeof ChainSums>

/** The chain itself is in the id, so that the database holds one row of it in an area. */
export const chainSumsId = (area: string, chain: string | null): string =>
  chain === null ? area : `${area}:${chain}`
