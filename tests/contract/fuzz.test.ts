import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionNames, specOf } from '#shared/contract/index.ts'
import { errorTable } from '#shared/kernel/errors.ts'
import { callerFor } from '../support/roles.ts'
import { pathsOf, sampleOf, withAt } from '../support/samples.ts'
import { openTown } from '../support/town.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const action = fc.constantFrom(...actionNames)

/** A good input with any JSON at all in one of its places. */
const almostGood = fc.tuple(action, fc.nat(), fc.jsonValue()).map(([name, pick, value]) => {
  const sample = sampleOf(specOf(name).input)
  const paths = pathsOf(sample)
  const path = paths[pick % Math.max(1, paths.length)] ?? []
  return [name, withAt(sample, path, value)] as const
})

describe('whatever is sent', () => {
  it.each([
    ['any JSON', fc.tuple(action, fc.jsonValue())],
    ['a good input with any JSON in it', almostGood],
  ])('%s: the answer is a reply of the contract, and never INTERNAL', async (_, sent) => {
    await fc.assert(
      fc.asyncProperty(sent, async ([name, input]) => {
        const reply = await town.send({ action: name, input, key: freshKey() }, callerFor(name))
        if (reply.ok) return
        expect(Object.keys(errorTable)).toContain(reply.error.code)
        expect(reply.error.code).not.toBe('INTERNAL')
        expect(reply.error.code).not.toBe('FORBIDDEN')
      }),
      { numRuns: 150 },
    )
  })

  it('any key and any action: never INTERNAL either', async () => {
    const name = fc.oneof(
      action,
      fc.constantFrom('__proto__', 'people.constructor', ''),
      fc.jsonValue(),
    )
    await fc.assert(
      fc.asyncProperty(name, fc.jsonValue(), fc.jsonValue(), async (named, input, key) => {
        const caller = { kind: 'person', identity: 'local:fuzz' } as const
        const reply = await town.send({ action: named, input, key }, caller)
        expect(reply.ok ? 'OK' : reply.error.code).not.toBe('INTERNAL')
      }),
      { numRuns: 100 },
    )
  })
})
