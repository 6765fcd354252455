import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** 公告: written, published to everyone who lives in an area, and in the end expired or withdrawn. */
export const noticeLifecycle = defineLifecycle({
  initial: 'draft',
  states: {
    draft: { zh: '草稿' },
    published: { zh: '已发布' },
    expired: { zh: '已到期' },
    withdrawn: { zh: '已撤回' },
  },
  moves: {
    publish: { zh: '发布', from: ['draft'], to: 'published' },
    expire: { zh: '到期', from: ['published'], to: 'expired' },
    withdraw: { zh: '撤回', from: ['published'], to: 'withdrawn' },
  },
})
