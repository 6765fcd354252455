import * as z from 'zod'
import type { ActionSpec } from './action.ts'

/** What the timer does, each in a transaction of its own, so that one that fails holds up no other; in this order. */
export const chores = {
  published: '到时间的公告发出去',
  expired: '到期的公告收起',
  sweptFiles: '没用上的附件清掉',
  sweptPhotos: '没用上的照片清掉',
  unseenPhotos: '等不到检查结果的照片请人看',
  reminded: '整改和申诉到期提醒',
  redresses: '差评早上转给办理的人、到期提醒',
  lapsedChecks: '上月没做的互查过期',
  closedMonths: '该结榜的月份结榜',
  settledRounds: '评完的轮次结清',
  settledConsultations: '截止的征求意见汇总',
  linkedReceipts: '昨天的评价回执入链',
  raisedFlags: '集中的评价请人看',
  closedVotes: '截止的表决计票',
  remindedVotes: '还没投票的提醒一次',
  endedTerms: '席位快到期的提醒、到期的空出来',
  remindedProblems: '工程上的问题到期提醒',
  remindedCalls: '企业吹哨到期提醒',
  remindedMeasures: '议题措施到期提醒',
  carriedSupporters: '并过去的议题带上附议的人',
  toldSupporters: '附议的人听到议题的消息',
  spread: '新公告告诉想听的人',
  pushed: '消息送到第二个渠道',
} as const
export type Chore = keyof typeof chores
export const choreNames = Object.keys(chores) as [Chore, ...Chore[]]

const counts = Object.fromEntries(
  choreNames.map((chore) => [chore, z.int().meta({ description: chores[chore] })]),
) as Record<Chore, z.ZodInt>

export const clockActions = {
  'clock.tick': {
    summary: `定时整理：${Object.values(chores).join('，')}`,
    kind: 'command',
    roles: 'timer',
    reach: 'everywhere',
    input: z.strictObject({
      chore: z
        .enum(choreNames)
        .optional()
        .meta({ title: '哪一件', description: 'Without it, all' }),
    }),
    output: z.object({
      ...counts,
      calendarWarning: z
        .string()
        .nullable()
        .meta({ description: 'That the table of holidays runs out' }),
    }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
