import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** What is said under a notice: answered once by whoever answers for the notice, or taken back before that. */
export const remarkLifecycle = defineLifecycle({
  initial: 'waiting',
  states: {
    waiting: { zh: '还没有答复' },
    answered: { zh: '已答复' },
    withdrawn: { zh: '已收回' },
  },
  moves: {
    answer: { zh: '答复', from: ['waiting'], to: 'answered' },
    takeBack: { zh: '收回', from: ['waiting'], to: 'withdrawn' },
  },
})
