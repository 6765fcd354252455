import { startWeapp } from '../weapp/runtime/start.ts'
import type { Weapp } from '../weapp/runtime/weapp.ts'
import type { World } from './world.ts'
import { person } from './world.ts'

const build = 'dist/weapp'

/** The WeChat build in a person's hand: WeChat says who they are, the functions answer in this process. */
export const phoneOf = (world: World, who: string): Promise<Weapp> =>
  startWeapp(build, {
    cloud: (_name, data) => world.send(data as Parameters<World['send']>[0], person(who)),
  })
