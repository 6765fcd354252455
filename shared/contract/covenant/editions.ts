import * as z from 'zod'
import { Change } from '../../domain/covenant/compare/change.ts'
import { Edition } from '../../domain/covenant/edition.ts'
import { EditionText } from '../../domain/covenant/edition-text.ts'
import { Day, Instant, RatioView } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId, EditionState, editionRef } from './fields.ts'

const writers = ['secretary', 'member'] as const
const version = z
  .int()
  .min(0)
  .nullable()
  .meta({ title: '草稿版次', description: 'Of the draft that was read; null: there was none' })

const DraftView = z.object({
  text: EditionText,
  version: version,
  savedAt: Instant.nullable(),
  problems: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .meta({ description: 'What keeps it from being adopted' }),
  changes: z.int().meta({ description: 'Differences from the edition that it would follow' }),
  upcoming: z.boolean().meta({ description: 'An adopted edition already waits for its day' }),
  months: z.array(Day).meta({ description: 'The days from which it may be in force' }),
  may: z.array(z.enum(['save', 'adopt'])).meta({ description: 'What the caller may do with it' }),
})

const EditionCard = z.object({
  id: z.string(),
  title: z.string(),
  adoptedOn: Day,
  from: Day,
  state: EditionState,
  signing: RatioView.meta({ description: 'Shops that signed it, of those on the register today' }),
})

export const editionActions = {
  'covenant.text': {
    summary: '读《商户共治条约》的文本：等着签名的、现行的，或从前的',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      editionId: editionRef.optional().meta({
        title: '版本',
        description: '`inForce`, `upcoming` or an id; left out: the one to be signed now',
      }),
    }),
    output: z.object({
      edition: Edition,
      textHash: z.string().meta({ description: 'SHA-256 of this exact text; signing names it' }),
      from: Day,
      state: EditionState,
    }),
    errors: ['OUT_OF_REACH'],
  },
  'covenant.editions': {
    summary: '看条约有过哪些版本，各有多少家签了',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: z.array(EditionCard),
    errors: ['OUT_OF_REACH'],
  },
  'covenant.compare': {
    summary: '逐条对照两个版本',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      what: editionRef.meta({
        description: '`draft` (for those who work on it), `upcoming`, `inForce` or an id',
      }),
      since: editionRef.optional().meta({
        title: '从哪一版起',
        description: 'Left out: the edition before it',
      }),
    }),
    output: z.object({
      before: z.object({ id: z.string(), title: z.string() }),
      after: z.object({ id: z.string().nullable(), title: z.string() }),
      changes: z.array(Change),
    }),
    errors: ['OUT_OF_REACH', 'NO_DRAFT'],
  },
  'covenant.draft': {
    summary: '看正在写的新版本，还有哪些地方没写好',
    kind: 'query',
    roles: writers,
    reach: 'post',
    input: z.strictObject({ councilId }),
    output: DraftView,
    errors: ['OUT_OF_REACH'],
  },
  'covenant.saveDraft': {
    summary: '存条约的草稿',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({ councilId, version, text: EditionText }),
    output: DraftView,
    errors: ['OUT_OF_REACH', 'NO_COVENANT', 'COUNCIL_NOT_STANDING'],
  },
  'covenant.dropDraft': {
    summary: '丢掉草稿',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({ councilId, version: z.int().min(0).meta({ title: '草稿版次' }) }),
    output: z.object({ dropped: z.boolean() }),
    errors: ['OUT_OF_REACH', 'NO_DRAFT'],
  },
  'covenant.adopt': {
    summary: '理事长通过新版本，定下从哪个月起施行',
    kind: 'command',
    roles: ['member'],
    reach: 'post',
    input: z.strictObject({
      councilId,
      from: Day.meta({ title: '施行日期' }),
      version: z.int().min(0).meta({ title: '草稿版次' }),
    }),
    output: EditionCard,
    errors: [
      'OUT_OF_REACH',
      'ONLY_CHAIR',
      'OWN_DRAFT',
      'NO_DRAFT',
      'EDITION_UNSOUND',
      'DRAFT_UNCHANGED',
      'FROM_NOT_A_COMING_MONTH',
      'ALREADY_UPCOMING',
    ],
  },
} as const satisfies Record<string, ActionSpec>
