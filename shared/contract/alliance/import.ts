import * as z from 'zod'
import { memberFields, ventureFields } from '../../domain/alliance/import-columns.ts'
import { EnteredStage, VentureText } from '../../domain/alliance/venture.ts'
import { rolesOf } from '../../domain/council/rights.ts'
import { UnitText } from '../../domain/council/unit.ts'
import type { ActionSpec } from '../action.ts'
import { previewOf, SheetDownload, sheetFields, sheetRefusals } from '../sheet.ts'
import { allianceId } from './sums.ts'

const SheetInput = z.strictObject({ councilId: allianceId, ...sheetFields })

const Entered = z.object({ entered: z.int() })

const MemberLine = UnitText.pick({ name: true, kind: true, chainPart: true }).extend({
  row: z.int(),
})

const VentureLine = VentureText.pick({ name: true, amountWan: true }).extend({
  row: z.int(),
  stage: EnteredStage,
  units: z.array(z.string()),
})

const refusals = [
  ...sheetRefusals,
  'SEAT_MAY_NOT',
  'COUNCIL_NOT_STANDING',
  'ALLIANCE_ONLY',
] as const
const ofMembers = { roles: rolesOf('fillSeats'), reach: 'post', input: SheetInput } as const
const ofVentures = { roles: rolesOf('ventures'), reach: 'post', input: SheetInput } as const

export const allianceImportActions = {
  'alliance.memberTemplate': {
    summary: '下载联盟成员的空白表格',
    kind: 'query',
    roles: rolesOf('fillSeats'),
    reach: 'post',
    input: z.strictObject({}),
    output: SheetDownload,
    errors: [],
  },
  'alliance.previewMembers': {
    ...ofMembers,
    summary: '导入联盟成员前先看一遍：读到哪些成员，哪里要改',
    kind: 'query',
    output: previewOf(memberFields, MemberLine),
    errors: refusals,
  },
  'alliance.importMembers': {
    ...ofMembers,
    summary: '从表格导入联盟成员，要么全部接纳，要么一家不记',
    kind: 'command',
    output: Entered,
    errors: [...refusals, 'REGISTER_HAS_ERRORS'],
  },
  'alliance.ventureTemplate': {
    summary: '下载合作项目的空白表格',
    kind: 'query',
    roles: rolesOf('ventures'),
    reach: 'post',
    input: z.strictObject({}),
    output: SheetDownload,
    errors: [],
  },
  'alliance.previewVentures': {
    ...ofVentures,
    summary: '导入合作项目前先看一遍：读到哪些项目，哪里要改',
    kind: 'query',
    output: previewOf(ventureFields, VentureLine),
    errors: refusals,
  },
  'alliance.importVentures': {
    ...ofVentures,
    summary: '从表格导入合作项目，要么全部登记，要么一项不记',
    kind: 'command',
    output: Entered,
    errors: [...refusals, 'REGISTER_HAS_ERRORS'],
  },
} as const satisfies Record<string, ActionSpec>
