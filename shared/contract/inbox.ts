import * as z from 'zod'
import { Message } from '../domain/inbox/message.ts'
import { templateNames } from '../domain/inbox/templates.ts'
import { Cursor, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

/** As its receiver sees it; its id holds nothing of whom it is for. */
const MessageView = Message.pick({
  id: true,
  about: true,
  aboutId: true,
  title: true,
  text: true,
  urgent: true,
  at: true,
}).extend({ unread: z.boolean() })

const Template = z.enum(templateNames).meta({ title: '哪种提醒' })

const ChannelView = z.object({
  templates: z.array(
    z.object({
      template: Template,
      templateId: z.string().nullable().meta({ description: 'Null: nobody is asked for it here' }),
      left: z.int().meta({ description: 'Messages that may still go out' }),
    }),
  ),
})

const Read = z.object({ read: z.int().meta({ description: 'How many were unread' }) })

export const inboxActions = {
  'inbox.list': {
    summary: '看写给我的消息，新的在先',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(MessageView),
    errors: [],
  },
  'inbox.unread': {
    summary: '我有几条消息、几则公告没看',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({}),
    output: z.object({
      messages: z.int(),
      notices: z.int(),
      total: z.int(),
      newest: MessageView.nullable(),
    }),
    errors: [],
  },
  'inbox.read': {
    summary: '看过一条消息；不说哪一条，就是全部看过',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({
      messageId: z.string().min(1).max(200).optional().meta({ title: '消息' }),
    }),
    output: Read,
    errors: ['OUT_OF_REACH'],
  },
  'inbox.readAbout': {
    summary: '看过一件事，关于它的消息都算看过',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({
      about: Message.shape.about.meta({ title: '哪一类事' }),
      aboutId: z.string().min(1).max(100).meta({ title: '哪一件事' }),
    }),
    output: Read,
    errors: [],
  },
  'inbox.channel': {
    summary: '看微信通知还能提醒我几次',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({}),
    output: ChannelView,
    errors: [],
  },
  'inbox.consent': {
    summary: '同意或不同意微信通知我一次',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ template: Template, accepted: z.boolean().meta({ title: '同意' }) }),
    output: ChannelView,
    errors: ['JOIN_FIRST', 'NO_SECOND_CHANNEL'],
  },
} as const satisfies Record<string, ActionSpec>
