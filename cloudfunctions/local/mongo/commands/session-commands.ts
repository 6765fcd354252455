import { UUID } from 'bson'
import { fail } from '../errors.ts'
import type { Handler } from './types.ts'

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : fail('TypeMismatch', 'a list of sessions is needed')

const endSessions: Handler = ({ endSessions: ended }, { sessions, cursors }) => {
  cursors.killOf(sessions.end(list(ended)))
  return {}
}

const killSessions: Handler = ({ killSessions: killed }, { sessions, cursors }) => {
  cursors.killOf(sessions.end(list(killed)))
  return {}
}

const killAllSessions: Handler = (_command, { sessions, cursors }) => {
  cursors.killOf(sessions.end())
  return {}
}

/** Commands that begin, keep and end sessions. */
export const sessionCommands: Record<string, Handler> = {
  startSession: () => ({ id: { id: new UUID() }, timeoutMinutes: 30 }),
  refreshSessions: () => ({}),
  endSessions,
  killSessions,
  killAllSessions,
}
