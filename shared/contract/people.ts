import * as z from 'zod'
import { Area, AreaCode } from '../domain/area/area.ts'
import { CouncilSeat } from '../domain/council/seat.ts'
import { MemberUnit } from '../domain/council/unit.ts'
import { Pledge } from '../domain/covenant/pledge.ts'
import { Consent } from '../domain/inbox/consent.ts'
import { Message } from '../domain/inbox/message.ts'
import { Motion } from '../domain/motion/motion.ts'
import { Support } from '../domain/motion/support.ts'
import { doorkeepers, officers } from '../domain/people/circles.ts'
import { SpokenCode } from '../domain/people/code.ts'
import { Enrolment } from '../domain/people/enrolment.ts'
import { Grant } from '../domain/people/grant.ts'
import { Person, PersonName } from '../domain/people/person.ts'
import { departmentNames, roleNames } from '../domain/people/role.ts'
import { Photo } from '../domain/photo/photo.ts'
import { Entry } from '../domain/project/entry.ts'
import { Opinion } from '../domain/rating/rating.ts'
import { Appeal } from '../domain/rectification/appeal.ts'
import { Remark } from '../domain/remark/remark.ts'
import { Cursor, Id, Instant, line, page, prose } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const GrantView = Grant.pick({
  id: true,
  role: true,
  area: true,
  councilId: true,
  shopId: true,
  projectId: true,
  department: true,
  seat: true,
  post: true,
  from: true,
  until: true,
})

const EnrolmentView = Enrolment.pick({
  id: true,
  name: true,
  area: true,
  address: true,
  state: true,
  createdAt: true,
}).extend({ place: z.string(), reason: z.string().nullable() })

const MeView = z.object({
  person: Person.pick({ id: true, name: true, code: true }).nullable(),
  grants: z.array(GrantView),
  enrolment: EnrolmentView.nullable(),
})

/** What became of an enrolment. No name and no door: a command's answer is remembered longer than a person may be. */
const EnrolmentResult = Enrolment.pick({ id: true, state: true })

const enrolmentId = Id.meta({ title: '住处登记' })

export const peopleActions = {
  'people.me': {
    summary: '我是谁，有哪些身份',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({}),
    output: MeView,
    errors: [],
  },
  'people.areas': {
    summary: '看区、街镇、社区、网格的名录',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ parent: AreaCode.optional() }),
    output: z.array(Area.pick({ id: true, name: true, level: true })),
    errors: [],
  },
  'people.join': {
    summary: '告诉我们怎么称呼您，领取登记码',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ name: PersonName }),
    output: MeView,
    errors: [],
  },
  'people.enrol': {
    summary: '登记住处，请社区核实',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({
      area: AreaCode.meta({ title: '所在社区或网格' }),
      address: line('楼栋门牌', 60),
    }),
    output: MeView,
    errors: ['JOIN_FIRST', 'ALREADY_ENROLLED', 'OUT_OF_REACH'],
  },
  'people.enrolments': {
    summary: '看等待核实的住处登记',
    kind: 'query',
    roles: doorkeepers,
    reach: 'post',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(EnrolmentView),
    errors: [],
  },
  'people.admit': {
    summary: '核实住处，成为本社区居民',
    kind: 'command',
    roles: doorkeepers,
    reach: 'post',
    input: z.strictObject({ enrolmentId }),
    output: EnrolmentResult,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'NOT_YOURSELF', 'ALREADY_GRANTED'],
  },
  'people.decline': {
    summary: '住处不符，退回登记',
    kind: 'command',
    roles: doorkeepers,
    reach: 'post',
    input: z.strictObject({ enrolmentId, reason: line('原因', 100) }),
    output: EnrolmentResult,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'people.appoint': {
    summary: '授予身份',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({
      code: SpokenCode.meta({ title: '登记码' }),
      role: z.enum(roleNames).meta({ title: '身份' }),
      /** The area, council, shop or project, as the role's place demands. */
      place: z.string().max(24).meta({ title: '所管的地方' }),
      department: z.enum(departmentNames).optional().meta({ title: '部门' }),
      until: z.iso.date().optional().meta({ title: '到期日' }),
    }),
    output: GrantView,
    errors: [
      'PERSON_NOT_FOUND',
      'OUT_OF_REACH',
      'APPOINTMENT_NOT_ALLOWED',
      'FILLED_NOT_GIVEN',
      'NOT_YOURSELF',
      'ALREADY_GRANTED',
      'NO_COVENANT',
      'COUNCIL_NOT_STANDING',
      'SHOP_CLOSED',
      'PROJECT_OVER',
    ],
  },
  'people.grants': {
    summary: '看我所管范围内的人和身份',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(GrantView.extend({ name: z.string() })),
    errors: [],
  },
  'people.dismiss': {
    summary: '收回身份',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ grantId: Id.meta({ title: '身份' }), reason: line('原因', 100) }),
    output: GrantView,
    errors: [
      'OUT_OF_REACH',
      'APPOINTMENT_NOT_ALLOWED',
      'FILLED_NOT_GIVEN',
      'NOT_YOURSELF',
      'MOVE_NOT_ALLOWED',
    ],
  },
  'people.takeout': {
    summary: '带走我的数据',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({}),
    output: z.object({
      madeAt: Instant,
      person: Person.omit({ version: true }).nullable(),
      enrolments: z.array(Enrolment.omit({ version: true, timeline: true })),
      grants: z.array(GrantView),
      readings: z.array(z.object({ noticeId: Id, at: Instant })),
      pledges: z.array(
        Pledge.pick({
          shopId: true,
          editionId: true,
          textHash: true,
          hand: true,
          signature: true,
          signerName: true,
          signedAt: true,
        }),
      ),
      entries: z.array(Entry.pick({ id: true, projectId: true, text: true, at: true })),
      motions: z.array(
        Motion.pick({ id: true, way: true, title: true, text: true, state: true, createdAt: true }),
      ),
      supports: z.array(Support.pick({ motionId: true, raiser: true, at: true })),
      appeals: z.array(Appeal.pick({ id: true, text: true, state: true, lodgedAt: true })),
      photos: z.array(Photo.pick({ id: true, purpose: true, at: true })),
      seats: z.array(
        CouncilSeat.pick({ councilId: true, seat: true, unitName: true, since: true, until: true }),
      ),
      units: z.array(
        MemberUnit.pick({ councilId: true, kind: true, name: true, state: true, createdAt: true }),
      ),
      remarks: z.array(
        Remark.pick({ noticeId: true, kind: true, text: true, on: true, state: true }),
      ),
      messages: z.array(
        Message.pick({ about: true, title: true, text: true, at: true, readAt: true }),
      ),
      consents: z.array(Consent.shape.left),
      ratings: z.array(
        Opinion.extend({
          subject: z.string(),
          round: z.string().meta({ description: 'A follow-up ends in +' }),
          history: z.array(Opinion).meta({ description: 'What was said before, oldest first' }),
        }),
      ),
    }),
    errors: [],
  },
  'people.forget': {
    summary: '注销账号，删除我的数据',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({
      confirm: prose('确认', 10).refine((text) => text === '注销', '请填写“注销”两个字来确认'),
    }),
    output: z.object({ forgotten: z.boolean() }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
