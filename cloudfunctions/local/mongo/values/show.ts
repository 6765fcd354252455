import { EJSON } from 'bson'

/** A value as the sentence of an error shows it; never fails, whatever the value. */
export function show(value: unknown): string {
  try {
    return EJSON.stringify(value) ?? 'undefined'
  } catch {
    return String(value)
  }
}
