import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A shop's word against one finding: lodged once, then upheld, rejected or taken back. */
export const appealLifecycle = defineLifecycle({
  initial: 'lodged',
  states: {
    lodged: { zh: '申诉中' },
    upheld: { zh: '申诉成立' },
    rejected: { zh: '申诉不成立' },
    withdrawn: { zh: '已撤回申诉' },
  },
  moves: {
    lodge: { zh: '提出申诉', from: [], to: 'lodged' },
    uphold: { zh: '申诉成立', from: ['lodged'], to: 'upheld' },
    reject: { zh: '申诉不成立', from: ['lodged'], to: 'rejected' },
    withdraw: { zh: '撤回申诉', from: ['lodged'], to: 'withdrawn' },
    soon: { zh: '提醒：快到定下来的期限', from: ['lodged'], to: 'lodged' },
    overdue: { zh: '提醒：还没定下来，已超期', from: ['lodged'], to: 'lodged' },
  },
})

export type AppealMove = keyof typeof appealLifecycle.moves
