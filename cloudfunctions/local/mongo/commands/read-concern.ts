import { fail, refuse } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { show } from '../values/show.ts'

const LEVELS: readonly unknown[] = ['local', 'available', 'majority', 'linearizable', 'snapshot']

/** Fails with BadValue (2) on a level nobody knows; a snapshot takes a transaction. */
export function requireReadConcern({ readConcern, autocommit }: Doc): void {
  if (!isDoc(readConcern) || readConcern.level === undefined) return
  const { level } = readConcern
  if (!LEVELS.includes(level)) {
    const value = `Enumeration value ${show(level)} for field 'readConcern.level'`
    fail('BadValue', `${value} is not a valid value.`)
  }
  if (level === 'snapshot' && autocommit !== false) {
    refuse("readConcern 'snapshot' outside of a transaction")
  }
}
