import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['client/src', 'client/config', 'shared', 'package-lock.json']

/** Builds the browser version unless it is newer than every source it is made of. */
export async function ensureWeb(web: string, progress: (step: string) => void): Promise<void> {
  const index = join(web, 'index.html')
  if (existsSync(index) && statSync(index).mtimeMs > Math.max(...sources.map(newest))) return
  progress('第一次启动，正在编译网页版（约半分钟）')
  await run('npm', ['run', '--silent', 'build:h5'])
}

function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    )
  })
}
