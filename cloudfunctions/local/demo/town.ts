import type { Actions, Input, Output } from '#shared/contract/index.ts'
import { dispatch } from '../../lib/dispatch.ts'
import type { Platform } from '../../lib/platform.ts'
import { functions } from '../functions.ts'

/** Does things as people of the demo city, through the same dispatch as everyone: no back door. */
export type Town = {
  readonly now: () => Date
  readonly as: (
    identity: string,
  ) => <Name extends keyof Actions>(action: Name, input: Input<Name>) => Promise<Output<Name>>
}

/**
 * Request keys are counted off in order, so that a start which was cut short can run again: what was done is answered
 * from memory, what was not is done.
 */
export function createTown(platform: Platform): Town {
  let calls = 0
  return {
    now: platform.now,
    as: (identity) => async (action, input) => {
      calls += 1
      const handlers = functions[action.split('.')[0] ?? ''] ?? {}
      const event = { action, input, key: `demo-city-${calls}` }
      const reply = await dispatch(handlers, event, { kind: 'person', identity }, platform)
      if (!reply.ok)
        throw new Error(
          `demo city: ${action} as ${identity}: ${reply.error.code} ${reply.error.message}`,
        )
      return JSON.parse(JSON.stringify(reply.data))
    },
  }
}
