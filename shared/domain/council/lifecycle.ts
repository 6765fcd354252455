import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A council from the day somebody proposes it. */
export const councilLifecycle = defineLifecycle({
  initial: 'proposed',
  states: {
    proposed: { zh: '等着批准成立' },
    standing: { zh: '已经成立' },
    declined: { zh: '没有批准' },
    dissolved: { zh: '已经解散' },
  },
  moves: {
    found: { zh: '批准成立', from: ['proposed'], to: 'standing' },
    decline: { zh: '不予成立', from: ['proposed'], to: 'declined' },
    dissolve: { zh: '解散', from: ['standing'], to: 'dissolved' },
  },
})

/** A member of a council, from its application to the day it leaves. */
export const unitLifecycle = defineLifecycle({
  initial: 'applied',
  states: {
    applied: { zh: '等着接纳' },
    admitted: { zh: '成员' },
    refused: { zh: '没有接纳' },
    left: { zh: '已经退出' },
  },
  moves: {
    admit: { zh: '接纳', from: ['applied'], to: 'admitted' },
    refuse: { zh: '不予接纳', from: ['applied'], to: 'refused' },
    leave: { zh: '退出', from: ['admitted'], to: 'left' },
  },
})
