import { describe, expect, it } from 'vitest'
import { type ActionName, actionNames, specOf } from '#shared/contract/index.ts'
import type { Failure } from '#shared/contract/reply.ts'
import { contentsOf } from '../support/contents.ts'
import { callerFor } from '../support/roles.ts'
import { at, pathsOf, sampleOf, withAt } from '../support/samples.ts'
import { openTown } from '../support/town.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const operator = { $gt: '' }
const chinese = /\p{Script=Han}/u

/** Sends as someone who may, and answers the refusal. */
async function refusalOf(
  action: ActionName,
  input: unknown,
  key: unknown = freshKey(),
): Promise<Failure> {
  const reply = await town.send({ action, input, key }, callerFor(action))
  if (reply.ok) throw new Error(`${action} took ${JSON.stringify(input)?.slice(0, 200)}`)
  return reply.error
}

/** Values that have no business where `value` is. */
function strangersTo(value: unknown): unknown[] {
  const tooMuch = Array.isArray(value) ? Array(1000).fill(value[0]) : 'x'.repeat(90_000)
  const wrongType = typeof value === 'string' ? 7 : 'seven'
  return [operator, wrongType, tooMuch, [[operator]]]
}

/** Every way in which one place of a good input is made bad. */
function* spoiled(sample: unknown): Generator<readonly [path: string, input: unknown]> {
  for (const path of pathsOf(sample))
    for (const stranger of strangersTo(at(sample, path)))
      yield [path.join('.'), withAt(sample, path, stranger)]
}

describe.each(actionNames)('%s', (action) => {
  const { input: schema } = specOf(action)
  const sample = sampleOf(schema) as Record<string, unknown>

  it('has an input of which the tests know a good example', () => {
    expect(schema.safeParse(sample).error?.issues ?? []).toEqual([])
  })

  it('refuses what is no object', async () => {
    for (const input of [null, 'text', 7, true, [], [sample], undefined]) {
      const { code, message } = await refusalOf(action, input)
      expect(code).toBe('INVALID_INPUT')
      expect(message).toMatch(chinese)
    }
  })

  it('refuses a field it does not know, and names it', async () => {
    for (const extra of ['extra', '$where', 'personId', 'constructor']) {
      const refusal = await refusalOf(action, { ...sample, [extra]: 1 })
      expect(refusal).toMatchObject({ code: 'INVALID_INPUT', field: extra })
      expect(refusal.message).toMatch(chinese)
    }
  })

  it('refuses each of its fields left out, unless it may be', async () => {
    for (const field of Object.keys(sample)) {
      const { [field]: _, ...rest } = sample
      if (schema.safeParse(rest).success) continue
      const refusal = await refusalOf(action, rest)
      expect(refusal.code).toBe('INVALID_INPUT')
      expect(refusal.field?.split('.')[0]).toBe(field)
      expect(refusal.message).toMatch(chinese)
    }
  })

  it('refuses an operator, a wrong type or too much in every place, and changes nothing', async () => {
    const before = await contentsOf(town.database)
    for (const [path, input] of spoiled(sample)) {
      const { code, field = '', message } = await refusalOf(action, input)
      expect(code, path).toBe('INVALID_INPUT')
      expect(`${field}.`, path).toContain(`${path}.`)
      expect(message).toMatch(chinese)
    }
    expect(await contentsOf(town.database)).toBe(before)
  })
})

const commands = actionNames.filter((action) => specOf(action).kind === 'command')

describe.each(commands)('the command %s', (action) => {
  it('asks for a request key that is one', async () => {
    const input = sampleOf(specOf(action).input)
    const before = await contentsOf(town.database)
    for (const key of [
      null,
      '',
      'short',
      'x'.repeat(65),
      'with space',
      7,
      operator,
      ['12345678'],
    ]) {
      const refusal = await refusalOf(action, input, key)
      expect(refusal, JSON.stringify(key)).toMatchObject({ code: 'INVALID_INPUT', field: 'key' })
      expect(refusal.message).toMatch(chinese)
    }
    expect(await contentsOf(town.database)).toBe(before)
  })
})
