import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A build: the npm script that makes it, a file it ends with, and what it is made from. */
export type Build = {
  readonly script: string
  readonly output: string
  readonly sources: readonly string[]
}

const client = [
  'client/src',
  'client/config',
  'client/babel.config.cjs',
  'shared',
  'package-lock.json',
]

export const builds = {
  h5: { script: 'build:h5', output: 'dist/h5/index.html', sources: client },
  weapp: { script: 'build:weapp', output: 'dist/weapp/app.json', sources: client },
  functions: {
    script: 'build:functions',
    output: 'dist/cloudfunctions/rating/package.json',
    sources: ['cloudfunctions', 'shared', 'package-lock.json'],
  },
} as const satisfies Record<string, Build>

/** Whether a build is newer than everything it is made from. */
export const isFresh = ({ output, sources }: Build): boolean =>
  existsSync(output) && statSync(output).mtimeMs > Math.max(...sources.map(newest))

function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Runs a build's npm script. @throws when it fails */
export function make({ script }: Build): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm run ${script} ended with ${code}`)),
    )
  })
}
