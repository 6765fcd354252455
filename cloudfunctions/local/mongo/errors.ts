import type { Doc } from './values/bson.ts'

/** MongoDB's error numbers, by the names it gives them. */
const CODES = {
  BadValue: 2,
  UnknownError: 8,
  FailedToParse: 9,
  TypeMismatch: 14,
  Overflow: 15,
  IllegalOperation: 20,
  InvalidBSON: 22,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  WriteConflict: 112,
  DocumentValidationFailure: 121,
  InvalidPipelineOperator: 168,
  CommandNotSupportedOnView: 166,
  CannotIndexParallelArrays: 171,
  TransactionTooOld: 225,
  NotImplemented: 238,
  NoSuchTransaction: 251,
  OperationNotSupportedInTransaction: 263,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  MergeStageNoMatchingDocument: 13113,
} as const

/** The name of an error MongoDB knows. */
export type CodeName = keyof typeof CODES

/** An error as MongoDB replies it: a number, its name, a sentence, and what goes beside them. */
export class MongoError extends Error {
  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    readonly extra: Doc = {},
  ) {
    super(message)
  }

  /** The body of the reply that carries this error. */
  reply(): Doc {
    return {
      ok: 0,
      errmsg: this.message,
      code: this.code,
      codeName: this.codeName,
      ...this.extra,
    }
  }
}

/** Throws the named error; `extra` is merged into the reply (keyPattern, errorLabels …). */
export function fail(name: CodeName, message: string, extra: Doc = {}): never {
  throw new MongoError(CODES[name], name, message, extra)
}

/** Throws an error that MongoDB knows by number alone. */
export function failAt(code: number, message: string): never {
  throw new MongoError(code, `Location${code}`, message)
}

/** Refuses, by name, something MongoDB does and this server does not. */
export function refuse(what: string): never {
  fail('NotImplemented', `not supported by the embedded server: ${what}`)
}

/** Lets a transaction know that it lost to another and may be tried again. */
export function writeConflict(): never {
  fail(
    'WriteConflict',
    'Caused by :: Write conflict during plan execution and yielding is disabled. ' +
      ':: Please retry your operation or multi-document transaction.',
    { errorLabels: ['TransientTransactionError'] },
  )
}

/** Any thrown value as a MongoError, so that no client input can end the process. */
export function asMongoError(thrown: unknown): MongoError {
  if (thrown instanceof MongoError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new MongoError(CODES.UnknownError, 'UnknownError', message)
}
