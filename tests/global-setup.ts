import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The MongoDB that every test speaks to: the one named by MONGODB_URI, or the embedded one. */
    mongoUri: string
  }
}

/** One server for the whole run; every test file makes a database of its own in it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.MONGODB_URI
  if (given) {
    project.provide('mongoUri', given)
    return undefined
  }
  const { startMongo } = await import('../cloudfunctions/local/mongo/server.ts')
  const dir = await mkdtemp(join(tmpdir(), 'co-creation-tests-'))
  const server = await startMongo({ dir })
  project.provide('mongoUri', server.uri)
  return async () => {
    await server.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
