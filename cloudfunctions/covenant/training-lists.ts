import { everywhere } from '#shared/domain/people/reach.ts'
import { departmentNames } from '#shared/domain/people/role.ts'
import type { Handlers } from '../lib/implement.ts'

type Names = 'covenant.trainings' | 'covenant.trained' | 'covenant.untrained'

const latest = { by: 'heldOn', direction: -1 } as const
const byNumber = { by: 'number', direction: 1 } as const

export const trainingListHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.trainings': async ({ store, reach }, { councilId, after }) => {
    await store.councils.get(councilId, reach)
    const found = await store.trainings.page({ councilId }, everywhere, { order: latest, after })
    const items = found.items.map((training) => ({ ...training, attended: training.shops.length }))
    return { items, next: found.next }
  },

  // One read of one field of a council's open shops: as many as a street has, hundreds at most.
  'covenant.trained': async ({ store, reach }, { councilId }) => {
    await store.councils.get(councilId, reach)
    const open = await store.shops.parts({ councilId, state: 'open' }, everywhere, ['trained'])
    return departmentNames.map((department) => {
      const numerator = open.filter(({ trained }) => trained[department]).length
      return { department, trained: { numerator, denominator: open.length } }
    })
  },

  'covenant.untrained': async ({ store, reach }, { councilId, department, after }) => {
    await store.councils.get(councilId, reach)
    const where = { councilId, state: 'open', [`trained.${department}`]: null }
    return store.shops.page(where, everywhere, { order: byNumber, after })
  },
}
