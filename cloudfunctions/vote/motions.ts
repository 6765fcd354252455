import type { MeasureText } from '#shared/domain/motion/measure.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

type Deciding = Pick<Context, 'store' | 'now'>

type Decided = {
  readonly motionId: string
  readonly voteId: string
  readonly carried: boolean
  readonly resolutionId: string | null
  readonly measures: readonly MeasureText[]
  /** The post that closed it. */
  readonly by: string
}

/** What a vote tells the motion that it is about. */
export const motions: {
  readonly voteOpenedOn: (context: Deciding, motionId: string, voteId: string) => Promise<void>
  readonly decided: (context: Deciding, decided: Decided) => Promise<void>
} = {
  voteOpenedOn: async () => {
    throw new AppError('OUT_OF_REACH', { field: 'motionId' })
  },
  decided: async () => undefined,
}
