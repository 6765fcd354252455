import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A browser on disk and the environment it must be started with. */
export interface ChromeProgram {
  executablePath: string
  env: Record<string, string>
}

/**
 * Unpacks the Chromium that comes inside `@sparticuz/chromium` (about 2 s, once per machine and version).
 * It brings its own NSS, NSPR and expat, so the machine needs nothing but a C library.
 */
export async function bundledChromium(): Promise<ChromeProgram> {
  const folder = join(tmpdir(), `chromium-from-npm-${packageVersion()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...plainEnvironment(),
      ...(await fontEnvironment(folder)),
      LD_LIBRARY_PATH: libraries(folder),
    },
  }
}

/** Unpacks beside the target and renames, so that two test workers never see half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${randomUUID()}`
  await mkdir(draft, { recursive: true })
  await insideTemporaryFolder(draft, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'))
  })
  await rename(draft, folder).catch(async (problem: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw problem
  })
}

/** The package always unpacks into the system's temporary folder; this points it at ours for a while. */
async function insideTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** A machine without fontconfig gets the one bundled font (Latin only); others keep their own fonts. */
async function fontEnvironment(folder: string): Promise<Record<string, string>> {
  if (existsSync('/etc/fonts/fonts.conf')) return {}
  const file = join(folder, 'fonts.conf')
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`)
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${dirs.join('')}${cache}</fontconfig>`)
  return { FONTCONFIG_FILE: file }
}

function libraries(folder: string): string {
  const inherited = process.env.LD_LIBRARY_PATH
  return [join(folder, 'al2023', 'lib'), ...(inherited ? [inherited] : [])].join(':')
}

function plainEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** The package exports no package.json, so its folder is found from its entry, `build/index.js`. */
function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)(join(packageFolder(), 'package.json')) as {
    version: string
  }
  return version
}
