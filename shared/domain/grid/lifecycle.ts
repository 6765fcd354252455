import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A grid on the register; merged into others it is retired and kept for what it has been. */
export const gridLifecycle = defineLifecycle({
  initial: 'active',
  states: { active: { zh: '在册' }, retired: { zh: '已撤并' } },
  moves: {
    register: { zh: '登记', from: [], to: 'active' },
    amend: { zh: '更正', from: ['active'], to: 'active' },
    retire: { zh: '撤并', from: ['active'], to: 'retired' },
  },
})
