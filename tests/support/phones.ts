import { afterAll, expect } from 'vitest'
import { startWeapp } from '../weapp/runtime/start.ts'
import type { Weapp } from '../weapp/runtime/weapp.ts'
import type { World } from './world.ts'
import { person } from './world.ts'

const build = 'dist/weapp'
const mostAtOnce = 256_000

/** Across the canvas and back: enough ink for a name, in the pixels of the runtime's boxes. */
export const ink = [20, 60, 100, 140, 180, 220, 260].map((x, step) => ({
  x,
  y: step % 2 ? 140 : 40,
}))

/** Phones for the people of a world, switched off when the tests of the file are over. */
export function phonesOf(world: World) {
  const phones: Weapp[] = []
  afterAll(() => {
    for (const phone of phones) phone.stop()
  })
  return {
    /** The WeChat build in a person's hand: WeChat says who they are, the functions answer in this process. */
    async take(who: string): Promise<Weapp> {
      const phone = await startWeapp(build, {
        cloud: (_name, data) => world.send(data as Parameters<World['send']>[0], person(who)),
      })
      phones.push(phone)
      return phone
    },
    /** Of all phones taken: nothing of WeChat was used that the runtime does not know, and no view was sent in one lump. */
    expectSound(): void {
      expect(phones).not.toEqual([])
      for (const { missing, stats } of phones) {
        expect([...missing]).toEqual([])
        expect(stats.largest?.bytes ?? 0).toBeLessThan(mostAtOnce)
      }
    },
  }
}
