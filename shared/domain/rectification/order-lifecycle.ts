import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** An order to put one finding right. The timer's moves change no state: each says once that time is short or over. */
export const orderLifecycle = defineLifecycle({
  initial: 'open',
  states: {
    open: { zh: '待整改' },
    answered: { zh: '待复查' },
    passed: { zh: '已了结' },
    waived: { zh: '已免除' },
    lapsed: { zh: '随歇业了结' },
  },
  moves: {
    open: { zh: '开出整改单', from: [], to: 'open' },
    answer: { zh: '回复整改', from: ['open'], to: 'answered' },
    pass: { zh: '复查合格', from: ['answered'], to: 'passed' },
    fail: { zh: '复查不合格，重新整改', from: ['answered'], to: 'open' },
    waive: { zh: '申诉成立，不用整改', from: ['open', 'answered'], to: 'waived' },
    lapse: { zh: '店铺歇业，不用整改了', from: ['open', 'answered'], to: 'lapsed' },
    soon: { zh: '提醒：快到整改期限', from: ['open'], to: 'open' },
    overdue: { zh: '提醒：整改超期', from: ['open'], to: 'open' },
    recheckSoon: { zh: '提醒：快到复查期限', from: ['answered'], to: 'answered' },
    recheckOverdue: { zh: '提醒：复查超期', from: ['answered'], to: 'answered' },
  },
})

export type OrderState = keyof typeof orderLifecycle.states
export type OrderMove = keyof typeof orderLifecycle.moves
