import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A public project from the day it is made known to the day it is done, or given up. */
export const projectLifecycle = defineLifecycle({
  initial: 'planned',
  states: {
    planned: { zh: '还没开工' },
    building: { zh: '正在做' },
    finished: { zh: '完工了' },
    stopped: { zh: '停了' },
  },
  moves: {
    begin: { zh: '开工', from: ['planned'], to: 'building' },
    finish: { zh: '完工', from: ['building'], to: 'finished' },
    stop: { zh: '停工', from: ['planned', 'building'], to: 'stopped' },
  },
})
export type ProjectState = keyof typeof projectLifecycle.states
export type ProjectMove = keyof typeof projectLifecycle.moves

/** A quality problem: over when the supervisor says that it is put right, and not before. */
export const problemLifecycle = defineLifecycle({
  initial: 'open',
  states: {
    open: { zh: '等社区答复' },
    answered: { zh: '等监督员看改好没有' },
    settled: { zh: '已经改好' },
  },
  moves: {
    answer: { zh: '答复', from: ['open'], to: 'answered' },
    settle: { zh: '确认改好', from: ['answered'], to: 'settled' },
    reopen: { zh: '说没改好', from: ['answered'], to: 'open' },
  },
})
export type ProblemState = keyof typeof problemLifecycle.states
