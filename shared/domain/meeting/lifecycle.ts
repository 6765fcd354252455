import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** A meeting of a council, from its call to its minutes. */
export const meetingLifecycle = defineLifecycle({
  initial: 'called',
  states: {
    called: { zh: '已通知' },
    held: { zh: '开过了' },
    minuted: { zh: '纪要出来了' },
    cancelled: { zh: '不开了' },
  },
  moves: {
    move: { zh: '改期', from: ['called'], to: 'called' },
    cancel: { zh: '取消', from: ['called'], to: 'cancelled' },
    hold: { zh: '开会', from: ['called'], to: 'held' },
    minute: { zh: '记纪要', from: ['held'], to: 'minuted' },
    correct: { zh: '更正纪要', from: ['minuted'], to: 'minuted' },
  },
})
export type MeetingMove = keyof typeof meetingLifecycle.moves
export const meetingMoves = Object.keys(meetingLifecycle.moves) as [MeetingMove, ...MeetingMove[]]
