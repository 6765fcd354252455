import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A resident says where they live; the community confirms it. */
export const enrolmentLifecycle = defineLifecycle({
  initial: 'waiting',
  states: {
    waiting: { zh: '等待社区核实' },
    admitted: { zh: '已核实' },
    declined: { zh: '未通过' },
    cancelled: { zh: '本人已取消' },
  },
  moves: {
    admit: { zh: '核实通过', from: ['waiting'], to: 'admitted' },
    decline: { zh: '不予通过', from: ['waiting'], to: 'declined' },
    cancel: { zh: '取消登记', from: ['waiting'], to: 'cancelled' },
  },
})
