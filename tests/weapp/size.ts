import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Manifest } from './runtime/manifest.ts'

/** Bytes of a built mini-program. WeChat allows 2 MB for the main package and for each subpackage, 30 MB in all. */
export interface WeappSize {
  total: number
  main: number
  /** By root, as app.json writes it. */
  subpackages: Record<string, number>
}

/** Adds up the files of a build; what lies under no subpackage's root belongs to the main package. */
export function weappSize(root: string): WeappSize {
  const packs = new Manifest(root).subpackages.map((pack) => pack.root)
  const subpackages = Object.fromEntries(packs.map((pack) => [pack, bytes(join(root, pack))]))
  const total = bytes(root)
  const apart = Object.values(subpackages).reduce((sum, size) => sum + size, 0)
  return { total, main: total - apart, subpackages }
}

function bytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}
