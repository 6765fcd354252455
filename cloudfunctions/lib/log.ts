export type LogEntry = {
  readonly level: 'info' | 'error'
  readonly requestId: string
  readonly action: string
  readonly code: string
  readonly ms: number
  /** Only of unexpected errors. */
  readonly cause?: unknown
}
export type Log = (entry: LogEntry) => void

/** One JSON line a request: what happened and how long it took, never who asked or what they wrote. */
export const lineLog: Log = ({ cause, ...entry }) => {
  const why = cause instanceof Error ? { cause: cause.stack } : {}
  process.stdout.write(`${JSON.stringify({ ...entry, ...why })}\n`)
}
