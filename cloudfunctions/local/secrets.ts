import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** This machine's own secrets: made at the first start, kept in the data folder, readable by its owner only. */
export type Secrets = { readonly token: string; readonly voter: string }

export function localSecrets(dir: string): Secrets {
  const file = join(dir, 'secrets.json')
  mkdirSync(dir, { recursive: true })
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch {
    const fresh = { token: randomBytes(32).toString('hex'), voter: randomBytes(32).toString('hex') }
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 })
    return fresh
  }
}
