import * as z from 'zod'
import { AreaCode } from '../domain/area/area.ts'
import { officers } from '../domain/people/circles.ts'
import { Entry, EntryPhotos, EntryText } from '../domain/project/entry.ts'
import { type ProjectMove, projectLifecycle } from '../domain/project/lifecycle.ts'
import { Project, ProjectText } from '../domain/project/project.ts'
import { Cursor, Id, Instant, line, page, prose } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const projectId = Id.meta({ title: '项目' })
const entryId = Id.meta({ title: '监督记录' })
const Move = z.enum(Object.keys(projectLifecycle.moves) as [ProjectMove, ...ProjectMove[]])

const ProjectCard = Project.pick({
  id: true,
  area: true,
  name: true,
  summary: true,
  builder: true,
  state: true,
  startOn: true,
  endOn: true,
  percent: true,
  unanswered: true,
  unconfirmed: true,
}).extend({
  place: z.string(),
  late: z.boolean().meta({ description: 'Still being built after the day it was to be done' }),
})

const ProjectView = ProjectCard.extend({
  what: z.string(),
  toldAt: Instant.nullable().meta({ description: 'When progress was last told' }),
  history: z.array(z.object({ move: Move, at: Instant, reason: z.string().nullable() })),
  supervisors: z.array(z.object({ name: z.string(), since: Instant })),
  may: z
    .array(z.enum(['report', ...Move.options, 'edit', 'appoint']))
    .meta({ description: 'What the caller may do with it now' }),
})

const EntryView = Entry.omit({
  by: true,
  area: true,
  timeline: true,
  remind: true,
  remindAt: true,
  version: true,
}).extend({
  unseen: z.int().meta({ description: 'Pictures that nobody has passed yet, or that are refused' }),
  mine: z.boolean(),
  overdue: z.boolean(),
  may: z.array(z.enum(['answer', 'confirm'])),
})

const Duty = Project.pick({
  id: true,
  name: true,
  state: true,
  percent: true,
  unanswered: true,
  unconfirmed: true,
})

const ofOfficers = { kind: 'command', roles: officers, reach: 'post', output: ProjectView } as const
const ofSupervisor = {
  kind: 'command',
  roles: ['projectSupervisor'],
  reach: 'post',
  output: EntryView,
} as const

export const projectActions = {
  'project.list': {
    summary: '看身边的工程，新的在先',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(ProjectCard),
    errors: [],
  },
  'project.get': {
    summary: '看一项工程做得怎么样、谁在监督',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ projectId }),
    output: ProjectView,
    errors: ['OUT_OF_REACH'],
  },
  'project.entries': {
    summary: '看一项工程的监督记录，新的在先',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ projectId, after: Cursor.optional() }),
    output: page(EntryView),
    errors: ['OUT_OF_REACH'],
  },
  'project.save': {
    ...ofOfficers,
    summary: '登记一项工程，或改它的介绍',
    input: ProjectText.extend({
      projectId: projectId.optional(),
      area: AreaCode.meta({ title: '项目在哪里' }),
    }).strict(),
    errors: ['OUT_OF_REACH', 'PROJECT_AREA', 'PROJECT_DAYS', 'PROJECT_STAYS', 'PROJECT_OVER'],
  },
  'project.begin': {
    ...ofOfficers,
    summary: '工程开工',
    input: z.strictObject({ projectId }),
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'project.finish': {
    ...ofOfficers,
    summary: '工程完工',
    input: z.strictObject({ projectId }),
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'PROJECT_UNSETTLED'],
  },
  'project.stop': {
    ...ofOfficers,
    summary: '工程停工，说明原因',
    input: z.strictObject({ projectId, reason: line('停工原因', 100) }),
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'project.report': {
    ...ofSupervisor,
    summary: '记下看到的进度或质量',
    unsure: 'wait',
    input: EntryText.extend({
      projectId,
      percent: EntryText.shape.percent.default(null),
      because: EntryText.shape.because.default(null),
      verdict: EntryText.shape.verdict.default(null),
    }).strict(),
    errors: [
      'OUT_OF_REACH',
      'PROJECT_NOT_BEGUN',
      'PERCENT_MISSING',
      'PERCENT_WENT_BACK',
      'VERDICT_MISSING',
      'PHOTO_MISSING',
    ],
  },
  'project.answer': {
    summary: '答复一处质量问题',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ entryId, text: prose('怎么处理的', 500, 1), photos: EntryPhotos }),
    output: EntryView,
    errors: ['OUT_OF_REACH', 'NOT_A_PROBLEM', 'MOVE_NOT_ALLOWED', 'PHOTO_MISSING'],
  },
  'project.confirm': {
    ...ofSupervisor,
    summary: '说质量问题改好没有',
    input: z.strictObject({
      entryId,
      solved: z.boolean().meta({ title: '改好没有' }),
      note: prose('哪里还不行', 100).default(''),
    }),
    errors: ['OUT_OF_REACH', 'NOT_A_PROBLEM', 'MOVE_NOT_ALLOWED', 'STILL_WRONG_HOW'],
  },
  'project.duties': {
    summary: '看工程里等我做的事',
    kind: 'query',
    roles: ['projectSupervisor', ...officers],
    reach: 'post',
    input: z.strictObject({}),
    output: z.object({
      toAnswer: z.array(Duty).meta({ description: 'With problems that the caller has to answer' }),
      supervised: z.array(Duty).meta({ description: 'That the caller supervises' }),
    }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
