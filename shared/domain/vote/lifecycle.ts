import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A vote from the moment it is put to its roll. */
export const voteLifecycle = defineLifecycle({
  initial: 'open',
  states: {
    open: { zh: '正在投票' },
    closed: { zh: '已经结束' },
    cancelled: { zh: '取消了' },
  },
  moves: {
    close: { zh: '结束', from: ['open'], to: 'closed' },
    cancel: { zh: '取消', from: ['open'], to: 'cancelled' },
  },
})
