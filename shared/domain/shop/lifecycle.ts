import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A shop on the register: open, or closed and kept for what it has been. */
export const shopLifecycle = defineLifecycle({
  initial: 'open',
  states: { open: { zh: '在册' }, closed: { zh: '已歇业' } },
  moves: {
    register: { zh: '登记', from: [], to: 'open' },
    amend: { zh: '更正', from: ['open'], to: 'open' },
    close: { zh: '歇业', from: ['open'], to: 'closed' },
    reopen: { zh: '重新开业', from: ['closed'], to: 'open' },
    transfer: { zh: '换负责人', from: ['open'], to: 'open' },
  },
})
