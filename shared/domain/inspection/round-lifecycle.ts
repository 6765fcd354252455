import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A round of visits: planned, until all of it is done or it is called off. */
export const roundLifecycle = defineLifecycle({
  initial: 'planned',
  states: {
    planned: { zh: '进行中' },
    closed: { zh: '已完成' },
    cancelled: { zh: '已取消' },
  },
  moves: {
    plan: { zh: '安排', from: [], to: 'planned' },
    drop: { zh: '店铺歇业不用去了', from: ['planned'], to: 'planned' },
    finish: { zh: '完成', from: ['planned'], to: 'closed' },
    cancel: { zh: '取消', from: ['planned'], to: 'cancelled' },
  },
})

/** A visit that a round asks for, by how far its departments are with it. */
export const visitStates = {
  waiting: { zh: '还没去' },
  partial: { zh: '看了一半' },
  done: { zh: '已看完' },
  cancelled: { zh: '已取消' },
} as const
export type VisitState = keyof typeof visitStates
