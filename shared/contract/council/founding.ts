import * as z from 'zod'
import { AreaCode } from '../../domain/area/area.ts'
import { Charter, CharterRules, CharterText } from '../../domain/council/charter.ts'
import { ChainName, CouncilKind, CouncilName } from '../../domain/council/council.ts'
import { ResolutionId } from '../../domain/vote/resolution-id.ts'
import { Cursor, Instant, line, page, prose } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { CouncilCard, councilId } from './home.ts'

/** What a council is to be. Without a charter it goes by the usual one of its kind. */
const Wanted = z.strictObject({
  name: CouncilName,
  kind: CouncilKind,
  area: AreaCode.meta({ title: '在哪里' }),
  chain: ChainName.optional(),
  charter: z.strictObject({ text: CharterText, ...CharterRules.shape }).optional(),
})

const ProposalView = CouncilCard.extend({
  proposal: z.object({ post: z.string(), why: z.string(), at: Instant }).nullable(),
  charter: Charter,
  reason: z.string().nullable().meta({ description: 'Why it was declined' }),
  mine: z.boolean(),
  may: z.array(z.enum(['found', 'decline'])),
})

export const foundingActions = {
  'council.found': {
    summary: '成立理事会',
    kind: 'command',
    roles: ['subdistrictOfficer', 'districtOfficer'],
    reach: 'post',
    input: Wanted,
    output: CouncilCard,
    errors: [
      'OUT_OF_REACH',
      'COUNCIL_LEVEL',
      'COUNCIL_NOT_YOURS',
      'CHAIN_MISSING',
      'COUNCIL_NAME_TAKEN',
    ],
  },
  'council.propose': {
    summary: '提议成立一个理事会，请街镇或区里批准',
    kind: 'command',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: Wanted.extend({ why: prose('为什么要成立', 300, 1) }),
    output: ProposalView,
    errors: ['OUT_OF_REACH', 'COUNCIL_LEVEL', 'CHAIN_MISSING', 'ALREADY_PROPOSED'],
  },
  'council.proposals': {
    summary: '看等着批准成立的理事会，和我提议的',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({
      of: z.enum(['mine', 'waiting']).meta({
        title: '看哪些',
        description: 'Those that the caller made, or those that wait for the caller to decide',
      }),
      after: Cursor.optional(),
    }),
    output: page(ProposalView),
    errors: [],
  },
  'council.approve': {
    summary: '批准成立理事会',
    kind: 'command',
    roles: ['subdistrictOfficer', 'districtOfficer'],
    reach: 'post',
    input: z.strictObject({ councilId }),
    output: ProposalView,
    errors: [
      'OUT_OF_REACH',
      'MOVE_NOT_ALLOWED',
      'COUNCIL_NOT_YOURS',
      'OWN_PROPOSAL',
      'COUNCIL_NAME_TAKEN',
    ],
  },
  'council.decline': {
    summary: '不批准成立，说明原因',
    kind: 'command',
    roles: ['subdistrictOfficer', 'districtOfficer'],
    reach: 'post',
    input: z.strictObject({ councilId, reason: line('原因', 100) }),
    output: ProposalView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'COUNCIL_NOT_YOURS'],
  },
  'council.dissolve': {
    summary: '解散理事会，说明原因',
    kind: 'command',
    roles: ['subdistrictOfficer', 'districtOfficer'],
    reach: 'post',
    input: z.strictObject({ councilId, reason: line('原因', 100) }),
    output: CouncilCard,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'COUNCIL_NOT_YOURS', 'COUNCIL_HAS_SHOPS'],
  },
  'council.charter': {
    summary: '看理事会的章程和以前的版本',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId, no: z.int().positive().optional() }),
    output: Charter.extend({ latest: z.int() }),
    errors: ['OUT_OF_REACH'],
  },
  'council.amendCharter': {
    summary: '照决议改章程',
    kind: 'command',
    roles: ['member'],
    reach: 'post',
    input: z.strictObject({
      councilId,
      resolutionId: ResolutionId.meta({ title: '依据的决议' }),
      charter: z.strictObject({ text: CharterText, ...CharterRules.shape }),
    }),
    output: Charter,
    errors: [
      'OUT_OF_REACH',
      'SEAT_MAY_NOT',
      'COUNCIL_NOT_STANDING',
      'RESOLUTION_UNFIT',
      'CHARTER_UNCHANGED',
    ],
  },
} as const satisfies Record<string, ActionSpec>
