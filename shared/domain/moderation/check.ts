import * as z from 'zod'

/** How something stands that others are to read or see: only what has passed is shown to them. */
export const checkStates = { pending: '等人看过', passed: '可以公开', refused: '不公开' } as const
export type Check = keyof typeof checkStates
export const Check = z.enum(Object.keys(checkStates) as [Check, ...Check[]])
