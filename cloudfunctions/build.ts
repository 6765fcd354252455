import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles every deployed function (a folder with index.ts) into a folder ready to upload. */
const source = 'cloudfunctions'
const target = 'dist/cloudfunctions'
/** Loaded from the platform's install: with it inside, a bundle would pass its size budget. */
const external = ['wx-server-sdk']
const largest = 1.5e6

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

const names = readdirSync(source, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && readdirSync(join(source, entry.name)).includes('index.ts'),
  )
  .map(({ name }) => name)

rmSync(target, { recursive: true, force: true })
for (const name of names) {
  const folder = join(target, name)
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(source, name, 'index.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    keepNames: true,
    legalComments: 'none',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external,
    logLevel: 'error',
  })
  cpSync(join(source, name, 'config.json'), join(folder, 'config.json'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(name), null, 2)}\n`)
  report(name, statSync(join(folder, 'index.js')).size)
}

function manifest(name: string) {
  const installed = external.map((dependency) => [dependency, dependencies[dependency]])
  return {
    name,
    version,
    private: true,
    main: 'index.js',
    engines: { node: '>=20.19' },
    dependencies: Object.fromEntries(installed),
  }
}

function report(name: string, size: number): void {
  process.stdout.write(`${name.padEnd(10)} ${(size / 1000).toFixed(0)} kB\n`)
  if (size > largest) throw new Error(`Function ${name} is over its budget of ${largest} bytes`)
}
