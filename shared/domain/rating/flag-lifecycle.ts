import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A burst of voices that a person looks at: however they judge, it may be judged anew. */
export const flagLifecycle = defineLifecycle({
  initial: 'open',
  states: {
    open: { zh: '等人看' },
    cleared: { zh: '没有问题' },
    doubted: { zh: '正在核实' },
  },
  moves: {
    raise: { zh: '提醒', from: [], to: 'open' },
    clear: { zh: '认定没有问题', from: ['open', 'doubted'], to: 'cleared' },
    doubt: { zh: '列为正在核实', from: ['open', 'cleared'], to: 'doubted' },
  },
})

/** What the one who looked says, and the move it is. */
export const verdictMoves = { cleared: 'clear', doubted: 'doubt' } as const
