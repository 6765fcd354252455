import { describe, expect, it } from 'vitest'
import { checkContent } from '#functions/lib/content.ts'
import { dispatch } from '#functions/lib/dispatch.ts'
import { functions } from '#functions/local/functions.ts'
import { type ActionName, actionNames, specOf } from '#shared/contract/index.ts'
import { freeTexts } from '#shared/kernel/free-text.ts'
import { contentsOf } from '../support/contents.ts'
import { callerFor } from '../support/roles.ts'
import { sampleOf, withAt } from '../support/samples.ts'
import { openTown } from '../support/town.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const risky = '赌场'
const unsure = '黑心'

/** Every command that takes words written by hand, and the fields in which it does: from the declaration. */
const fields = (action: ActionName) => {
  const { kind, input } = specOf(action)
  const sample = sampleOf(input)
  return kind === 'command' ? freeTexts(input, sample).map(({ field }) => field) : []
}
const waiting = actionNames.filter((action) => specOf(action).unsure === 'wait')

/** A good input that says this in that field. */
const saying = (action: ActionName, field: string, word: string) =>
  withAt(sampleOf(specOf(action).input), field.split('.'), word)
/** Some fields take one word only, such as the confirmation of a farewell. */
function takes(action: ActionName, field: string, word: string): boolean {
  return specOf(action).input.safeParse(saying(action, field, word)).success
}

const cases = actionNames.flatMap((action) =>
  fields(action)
    .filter((field) => takes(action, field, risky))
    .map((field) => [action, field] as const),
)

async function answer(action: ActionName, field: string, word: string) {
  const input = saying(action, field, word)
  const reply = await town.send({ action, input, key: freshKey() }, callerFor(action))
  return reply.ok ? { code: 'OK', field: undefined } : reply.error
}

describe('the commands in which people write', () => {
  it('are many, and some of them let what is unsure wait', () => {
    expect(cases.length).toBeGreaterThan(20)
    expect(waiting).toContain('rating.submit')
    expect(waiting).toContain('remark.write')
    for (const action of waiting) expect(fields(action), action).not.toEqual([])
  })
})

describe.each(cases)('%s with a word in %s', (action, field) => {
  it('that is never published is refused with that field, and changes nothing', async () => {
    const before = await contentsOf(town.database)
    expect(await answer(action, field, risky)).toMatchObject({ code: 'CONTENT_REFUSED', field })
    expect(await contentsOf(town.database)).toBe(before)
  })

  it('that nobody is sure of waits if the action says so, else it is refused', async () => {
    const before = await contentsOf(town.database)
    const { code, field: at } = await answer(action, field, unsure)
    if (specOf(action).unsure === 'wait') return expect(code).not.toMatch(/^CONTENT_/)
    expect({ code, field: at }).toEqual({ code: 'CONTENT_UNSURE', field })
    expect(await contentsOf(town.database)).toBe(before)
  })

  it('is not sure either while the check cannot be reached', async () => {
    const spec = specOf(action)
    const ask = { spec, input: saying(action, field, '好话'), identity: async () => 'local:one' }
    const broken = async () => {
      throw new Error('no network')
    }
    const checked = checkContent({ checkText: broken }, ask)
    if (spec.unsure === 'wait') expect(await checked).toBe('pending')
    else await expect(checked).rejects.toMatchObject({ code: 'CONTENT_UNSURE' })
  })
})

describe('a check that cannot be reached', () => {
  it('lets nothing through that others would read', async () => {
    const before = await contentsOf(town.database)
    const platform = {
      ...town.platform,
      checkText: async () => {
        throw new Error('no network')
      },
    }
    const action = 'notice.save'
    const event = { action, input: sampleOf(specOf(action).input), key: freshKey() }
    const reply = await dispatch(functions.notice ?? {}, event, callerFor(action), platform)
    expect(reply).toMatchObject({ ok: false, error: { code: 'CONTENT_UNSURE' } })
    expect(await contentsOf(town.database)).toBe(before)
  })
})
