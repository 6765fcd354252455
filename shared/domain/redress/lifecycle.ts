import { defineLifecycle } from '../../kernel/lifecycle.ts'

/**
 * What became of a bad rating. No move of those who handle or oversee it ends it but by an appeal that somebody else
 * decides: it is the rater's to say that it is settled.
 */
export const redressLifecycle = defineLifecycle({
  initial: 'open',
  states: {
    open: { zh: '待办理' },
    answered: { zh: '等居民评' },
    appealed: { zh: '申诉中' },
    contested: { zh: '居民有异议' },
    settled: { zh: '居民认可了' },
    unheard: { zh: '居民未回应' },
    withdrawn: { zh: '居民改了评价' },
    excused: { zh: '申诉成立' },
  },
  moves: {
    open: { zh: '收到差评', from: [], to: 'open' },
    answer: { zh: '回复居民', from: ['open'], to: 'answered' },
    accept: { zh: '居民认可', from: ['answered', 'unheard'], to: 'settled' },
    reject: { zh: '居民觉得还不行，提级办理', from: ['answered', 'unheard'], to: 'open' },
    followUp: {
      zh: '居民说没有解决，提级办理',
      from: ['answered', 'unheard', 'settled', 'withdrawn'],
      to: 'open',
    },
    silence: { zh: '居民一直没有回应', from: ['answered'], to: 'unheard' },
    withdraw: {
      zh: '居民改了评价',
      from: ['open', 'answered', 'unheard', 'appealed'],
      to: 'withdrawn',
    },
    again: { zh: '居民又给了差评', from: ['withdrawn', 'settled'], to: 'open' },
    appeal: { zh: '提出申诉', from: ['open'], to: 'appealed' },
    uphold: { zh: '申诉成立，这条评价不计数', from: ['appealed'], to: 'excused' },
    dismiss: { zh: '申诉不成立，接着办理', from: ['appealed'], to: 'open' },
    contest: { zh: '居民提出异议', from: ['excused'], to: 'contested' },
    confirm: { zh: '再看一遍：申诉成立', from: ['contested'], to: 'excused' },
    restore: { zh: '再看一遍：申诉不成立，评价照常计数', from: ['contested'], to: 'open' },
    soon: { zh: '提醒：快到办理期限', from: ['open'], to: 'open' },
    overdue: { zh: '提醒：办理超期', from: ['open'], to: 'open' },
  },
})

export type RedressState = keyof typeof redressLifecycle.states
export type RedressMove = keyof typeof redressLifecycle.moves

/** Who stands in a timeline for the rater. */
export const rater = 'rater'
