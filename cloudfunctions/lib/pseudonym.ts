import { createHmac } from 'node:crypto'

/** A keyed hash that stands for something known about a person; without the key there is no way back, and none across purposes. */
export const pseudonym = (key: string, purpose: string, ...parts: readonly string[]): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('hex')
    .slice(0, 32)
