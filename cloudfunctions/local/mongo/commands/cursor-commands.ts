import { Long } from 'bson'
import { fail } from '../errors.ts'
import { isNumeric, toNumber } from '../values/numbers.ts'
import { countOf } from './arguments.ts'
import type { Handler } from './types.ts'

function cursorId(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (isNumeric(value) && Number.isInteger(toNumber(value))) return BigInt(toNumber(value))
  fail('TypeMismatch', "BSON field 'getMore.getMore' must be a long")
}

const getMore: Handler = (command, { cursors }) => {
  const batchSize = countOf(command.batchSize, 'batchSize') || Number.POSITIVE_INFINITY
  return cursors.more(cursorId(command.getMore), batchSize)
}

const killCursors: Handler = (command, { cursors }) => {
  if (!Array.isArray(command.cursors)) fail('TypeMismatch', "'cursors' must be an array")
  const ids = command.cursors.map(cursorId)
  const killed = ids.filter((id) => cursors.kill(id))
  const missing = ids.filter((id) => !killed.includes(id))
  return {
    cursorsKilled: killed.map((id) => Long.fromBigInt(id)),
    cursorsNotFound: missing.map((id) => Long.fromBigInt(id)),
    cursorsAlive: [],
    cursorsUnknown: [],
  }
}

/** getMore and killCursors. */
export const cursorCommands: Record<string, Handler> = { getMore, killCursors }
