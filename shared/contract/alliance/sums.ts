import * as z from 'zod'
import { MemberPart, Sums } from '../../domain/alliance/sums.ts'
import { AreaCode } from '../../domain/area/area.ts'
import { ChainName, Council } from '../../domain/council/council.ts'
import { rolesOf } from '../../domain/council/rights.ts'
import { MemberUnit } from '../../domain/council/unit.ts'
import { Cursor, Id, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'

export const allianceId = Id.meta({ title: '联盟' })

const AllianceCard = Council.pick({ id: true, name: true, area: true, state: true }).extend({
  place: z.string(),
  chain: ChainName,
  sums: Sums,
})

const Member = MemberUnit.pick({ id: true, name: true, kind: true, chainPart: true })

export const allianceSumsActions = {
  'alliance.sums': {
    summary: '看一个地方的产业联盟合计，和每条产业链的合计',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ area: AreaCode, after: Cursor.optional() }),
    output: z.object({
      area: AreaCode,
      place: z.string(),
      total: Sums,
      chains: page(z.object({ chain: ChainName, sums: Sums })).meta({
        description: 'The most money first',
      }),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'alliance.list': {
    summary: '看我身边的产业联盟，可以只看一条产业链',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ chain: ChainName.optional(), after: Cursor.optional() }),
    output: page(AllianceCard),
    errors: [],
  },
  'alliance.home': {
    summary: '看一个产业联盟：成员在产业链上的分布，项目到了哪一步',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId: allianceId }),
    output: AllianceCard.extend({
      may: z.array(z.enum(['addVenture', 'importVentures', 'importMembers', 'tellTalents'])),
    }),
    errors: ['OUT_OF_REACH', 'ALLIANCE_ONLY'],
  },
  'alliance.members': {
    summary: '看产业联盟的成员，可以只看产业链的一段',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId: allianceId,
      part: MemberPart.optional(),
      after: Cursor.optional(),
    }),
    output: page(Member),
    errors: ['OUT_OF_REACH'],
  },
  'alliance.tellTalents': {
    summary: '填写联盟的研发人才有多少',
    kind: 'command',
    roles: rolesOf('ventures'),
    reach: 'post',
    input: z.strictObject({
      councilId: allianceId,
      talents: z.int().min(0).max(1_000_000).meta({ title: '研发人才（人）' }),
    }),
    output: AllianceCard,
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'COUNCIL_NOT_STANDING', 'ALLIANCE_ONLY'],
  },
} as const satisfies Record<string, ActionSpec>
