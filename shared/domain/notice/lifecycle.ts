import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A notice of any kind: written, published to those in an area whom it is meant for, corrected, and in the end expired or withdrawn. */
export const noticeLifecycle = defineLifecycle({
  initial: 'draft',
  states: {
    draft: { zh: '草稿' },
    scheduled: { zh: '定时发布' },
    published: { zh: '已发布' },
    expired: { zh: '已到期' },
    withdrawn: { zh: '已撤回' },
  },
  moves: {
    schedule: { zh: '定时发布', from: ['draft'], to: 'scheduled' },
    unschedule: { zh: '收回定时', from: ['scheduled'], to: 'draft' },
    publish: { zh: '发布', from: ['draft', 'scheduled'], to: 'published' },
    correct: { zh: '更正', from: ['published'], to: 'published' },
    expire: { zh: '到期', from: ['published'], to: 'expired' },
    withdraw: { zh: '撤回', from: ['published'], to: 'withdrawn' },
  },
})
