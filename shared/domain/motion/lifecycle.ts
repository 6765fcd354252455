import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A motion on its five steps (提问题 → 定措施 → 促解决 → 有结果 → 受监督), and how it ends otherwise. */
export const motionLifecycle = defineLifecycle({
  initial: 'seconding',
  states: {
    seconding: { zh: '等附议' },
    raised: { zh: '提问题' },
    measured: { zh: '定措施' },
    acting: { zh: '促解决' },
    resolved: { zh: '有结果' },
    supervised: { zh: '受监督' },
    declined: { zh: '没有立题' },
    merged: { zh: '并到另一件' },
    withdrawn: { zh: '收回了' },
  },
  moves: {
    gather: { zh: '立题', from: ['seconding'], to: 'raised' },
    measure: { zh: '定措施', from: ['raised'], to: 'measured' },
    act: { zh: '开始办', from: ['measured'], to: 'acting' },
    resolve: { zh: '写结果', from: ['acting'], to: 'resolved' },
    supervise: { zh: '监督站认可', from: ['resolved'], to: 'supervised' },
    sendBack: { zh: '监督站退回', from: ['resolved'], to: 'acting' },
    decline: { zh: '不予立题', from: ['seconding', 'raised'], to: 'declined' },
    merge: { zh: '并到另一件', from: ['seconding', 'raised'], to: 'merged' },
    withdraw: { zh: '收回', from: ['seconding', 'raised'], to: 'withdrawn' },
  },
})
export type MotionState = keyof typeof motionLifecycle.states
export type MotionMove = keyof typeof motionLifecycle.moves

/** The five steps of the field, in their order. */
export const fiveSteps = [
  'raised',
  'measured',
  'acting',
  'resolved',
  'supervised',
] as const satisfies readonly MotionState[]

const overStates: readonly MotionState[] = ['supervised', 'declined', 'merged', 'withdrawn']
export const isOver = (state: MotionState): boolean => overStates.includes(state)

const joinable: readonly MotionState[] = ['seconding', 'raised', 'measured', 'acting']
/** Neighbours may still stand behind it. */
export const isJoinable = (state: MotionState): boolean => joinable.includes(state)

const votable: readonly MotionState[] = ['raised', 'measured', 'acting']
/** It is a motion, and there is something to decide about it. */
export const isVotable = (state: MotionState): boolean => votable.includes(state)

/** Its result stands, whether or not the station has looked. */
export const hasResult = (state: MotionState): boolean =>
  state === 'resolved' || state === 'supervised'
