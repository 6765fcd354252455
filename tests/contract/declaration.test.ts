import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contractView } from '#functions/local/contract-view.ts'
import { functions } from '#functions/local/functions.ts'
import { commandErrors, commonErrors } from '#shared/contract/action.ts'
import { actionNames, specOf } from '#shared/contract/index.ts'
import { roleNames } from '#shared/domain/people/role.ts'
import { errorTable } from '#shared/kernel/errors.ts'
import { sampleOf } from '../support/samples.ts'

const root = join(import.meta.dirname, '../..')
const functionOf = (action: string) => action.split('.')[0] ?? ''

/** All program text below a folder. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'mongo' ? '' : sourceOf(path)
      return /\.ts$/.test(entry.name) && entry.name !== 'errors.ts'
        ? readFileSync(path, 'utf8')
        : ''
    })
    .join('\n')
}

const source = ['shared', 'cloudfunctions'].map((folder) => sourceOf(join(root, folder))).join('\n')

describe.each(actionNames)('%s', (action) => {
  const spec = specOf(action)

  it('says in Chinese what it does', () => {
    expect(spec.summary).toMatch(/^\p{Script=Han}/u)
  })

  it('is deployed in a folder of its domain, which answers it', () => {
    const folder = join(root, 'cloudfunctions', functionOf(action))
    for (const file of ['index.ts', 'config.json', 'handlers.ts'])
      expect(existsSync(join(folder, file)), file).toBe(true)
    expect(functions[functionOf(action)]?.[action]).toBeTypeOf('function')
  })

  it('names roles that exist, each once, and refusals of its own', () => {
    if (Array.isArray(spec.roles)) {
      expect(new Set(spec.roles).size).toBe(spec.roles.length)
      for (const role of spec.roles) expect(roleNames).toContain(role)
    }
    const common: readonly string[] = [...commonErrors, ...commandErrors]
    for (const code of spec.errors) expect(common).not.toContain(code)
  })
})

describe('the functions', () => {
  it('answer no action that is not declared', () => {
    const answered = Object.values(functions).flatMap((handlers) => Object.keys(handlers))
    expect(answered.sort()).toEqual([...actionNames].sort())
  })

  it('run the timer’s action on a timer', () => {
    const config = readFileSync(join(root, 'cloudfunctions/clock/config.json'), 'utf8')
    expect(JSON.parse(config).triggers).toHaveLength(1)
  })
})

describe('the table of errors', () => {
  const named = new Set<string>(
    actionNames.flatMap((action) => specOf(action).errors).concat(commonErrors, commandErrors),
  )

  it('has every code that a declaration names', () => {
    for (const code of named) expect(Object.keys(errorTable)).toContain(code)
  })

  it.each(Object.keys(errorTable))('has %s for a reason: the program says it somewhere', (code) => {
    expect(source).toContain(`'${code}'`)
  })
})

describe('the view of the contract for the outside', () => {
  const view = contractView()

  it('tells every action with JSON Schemas of what goes in and comes out', () => {
    expect(view.map(({ name }) => name)).toEqual(actionNames)
    for (const { name, input, output, errors } of view) {
      expect(input, name).toMatchObject({ type: 'object', additionalProperties: false })
      expect(Object.keys(output).length, name).toBeGreaterThan(1)
      for (const { message } of errors) expect(message).toMatch(/\p{Script=Han}/u)
    }
  })

  it('survives its way over the wire', () => {
    expect(JSON.parse(JSON.stringify(view))).toHaveLength(actionNames.length)
    expect(actionNames.map((action) => sampleOf(specOf(action).input))).not.toContain(undefined)
  })
})
