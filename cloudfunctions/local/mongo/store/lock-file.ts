import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Directories this process has open: its own number in a lock file proves nothing after a crash. */
const held = new Set<string>()

/**
 * Takes a data directory for this process, making it if need be; the result gives it back. Throws
 * when a running process holds it. The lock of a process that was killed is taken over.
 */
export function lockDirectory(dir: string): () => void {
  mkdirSync(dir, { recursive: true })
  const root = path.resolve(dir)
  const file = path.join(root, 'server.lock')
  if (held.has(root) || isHeld(file)) {
    throw new Error(`The data directory ${root} is already in use by another server (${file}).`)
  }
  writeFileSync(file, `${process.pid}\n`)
  held.add(root)
  return () => {
    held.delete(root)
    rmSync(file, { force: true })
  }
}

function isHeld(file: string): boolean {
  let pid: number
  try {
    pid = Number(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
  return pid > 0 && pid !== process.pid && isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}
