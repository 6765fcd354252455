import {
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb'
import { AppError } from '#shared/kernel/errors.ts'

const away = [
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
]

/** What the caller is told of anything that was thrown: a refusal as it is, a database that is away, or INTERNAL. */
export function toAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  return new AppError(away.some((kind) => cause instanceof kind) ? 'UNAVAILABLE' : 'INTERNAL')
}
