import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A joint project of an alliance; its state is its stage. */
export const ventureLifecycle = defineLifecycle({
  initial: 'talks',
  states: {
    talks: { zh: '洽谈' },
    signed: { zh: '签约' },
    building: { zh: '建设' },
    running: { zh: '投产' },
    ended: { zh: '终止' },
  },
  moves: {
    sign: { zh: '签约', from: ['talks'], to: 'signed' },
    build: { zh: '开工建设', from: ['signed'], to: 'building' },
    run: { zh: '投产', from: ['building'], to: 'running' },
    end: { zh: '终止', from: ['talks', 'signed', 'building'], to: 'ended' },
  },
})

export type Stage = keyof typeof ventureLifecycle.states
export type VentureMove = keyof typeof ventureLifecycle.moves
export const ventureMoves = Object.keys(ventureLifecycle.moves) as [VentureMove, ...VentureMove[]]

/** Stages that a project may be registered at: what has ended is not entered any more. */
export const enteredStages = ['talks', 'signed', 'building', 'running'] as const
export type EnteredStage = (typeof enteredStages)[number]
