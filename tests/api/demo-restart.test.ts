import { describe, expect, it } from 'vitest'
import { buildDemoCity } from '#functions/local/demo/city.ts'
import { openWorld } from '../support/world.ts'

const world = await openWorld()
const { as, database, platform, clock } = world

const kept = (name: string) => database.db.collection(name).countDocuments({})

describe('a demo city whose building was cut short in the middle of the past', () => {
  it('goes on where it was, though an hour has gone by, and does nothing twice', async () => {
    let cut = 640
    const failing = {
      ...platform,
      database: async () => {
        cut -= 1
        if (cut < 0) throw new Error('the light went out')
        return database
      },
    }
    await expect(buildDemoCity(database, failing, () => undefined)).rejects.toThrow('demo city')
    expect(await kept('lists')).toBeLessThan(2)
    clock.pass({ hours: 1 })
    await buildDemoCity(database, platform, () => undefined)
    const [council] = (await as('wang-guilan')('council.list', {})).items
    expect(council?.signing).toEqual({ numerator: 52, denominator: 53 })
    // the shops', the park's, the neighbours' and three alliances
    expect(await kept('councils')).toBe(6)
    expect(await kept('motions')).toBe(5)
    expect(await kept('resolutions')).toBe(1)
    expect(await kept('lists')).toBe(2)
    expect(await kept('awards')).toBe(3)
  }, 240_000)
})
