import { describe, expect, it } from 'vitest'
import { type ActionName, actionNames, specOf } from '#shared/contract/index.ts'
import type { Reply } from '#shared/contract/reply.ts'
import { type Role, roleNames } from '#shared/domain/people/role.ts'
import { holders, mayCall } from '../support/roles.ts'
import { sampleOf } from '../support/samples.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
await town.as('joined-only')('people.join', { name: '何芳' })

const codeOf = (reply: Reply) => (reply.ok ? 'OK' : reply.error.code)
const valid = (action: ActionName) => sampleOf(specOf(action).input)

/** What an action answers to someone, for an input that is well-formed and for one that is not. */
async function answers(action: ActionName, who: string): Promise<string[]> {
  const caller = person(who)
  const inputs = action === 'people.forget' ? [{}, null] : [valid(action), {}, null]
  const codes: string[] = []
  for (const input of inputs)
    codes.push(codeOf(await town.send({ action, input, key: freshKey() }, caller)))
  return codes
}

const callers: readonly (readonly [who: string, roles: readonly Role[]])[] = [
  ...roleNames.map((role) => [holders[role], [role]] as const),
  ['joined-only', []],
  ['nobody-knows', []],
]

describe('the people of these tests', () => {
  it.each(roleNames)('have someone who is a %s and nothing else', async (role) => {
    const { grants } = await town.as(holders[role])('people.me', {})
    expect(grants.map((grant) => grant.role)).toEqual([role])
  })
})

describe.each(actionNames)('%s', (action) => {
  it('lets in exactly those whom its declaration names', async () => {
    for (const [who, roles] of callers) {
      const codes = await answers(action, who)
      if (mayCall(action, roles)) {
        for (const refusal of ['FORBIDDEN', 'SIGNED_OUT', 'INTERNAL'])
          expect(codes, who).not.toContain(refusal)
      } else expect(new Set(codes), who).toEqual(new Set(['FORBIDDEN']))
    }
  })

  it('asks those without identity to sign in, before it reads what they sent', async () => {
    for (const input of [valid(action), {}, null]) {
      const reply = await town.send({ action, input, key: freshKey() }, { kind: 'nobody' })
      expect(codeOf(reply)).toBe('SIGNED_OUT')
    }
  })

  it.each(['timer', 'platform'] as const)('answers the %s only if it is its own', async (kind) => {
    const event = { action, input: valid(action), key: freshKey() }
    const own = specOf(action).roles === kind
    expect(codeOf(await town.send(event, { kind }))).toBe(own ? 'OK' : 'FORBIDDEN')
  })
})
