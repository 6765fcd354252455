import type { Input } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type RegisterReading, readRegister } from '#shared/domain/shop/import.ts'
import type { Handlers } from '../lib/implement.ts'
import { refuseFaulty, rowsOf } from '../lib/sheet/import.ts'
import type { Store } from '../lib/store/store.ts'
import { newShop } from './new-shop.ts'
import { template } from './template.ts'

type Names = 'shop.template' | 'shop.preview' | 'shop.import'

/** As many as one transaction writes well within a function's time, and one answer tells about. */
const mostShops = 500
/** Titles and what may stand above them. */
const most = { rows: mostShops + 20, text: `一次最多登记 ${mostShops} 家店，请分几次导入` }

export const importHandlers: Pick<Handlers<'shop'>, Names> = {
  'shop.template': template,

  'shop.preview': async ({ store, reach }, { councilId, file }) => {
    await store.councils.get(councilId, reach)
    return reading(store, { councilId, file })
  },

  'shop.import': async (context, { councilId, name, file }) => {
    const { store, reach } = context
    const council = await store.councils.get(councilId, reach)
    const { lines, problems } = await reading(store, { councilId, file })
    refuseFaulty(problems, '一家也没有登记')
    const shops = lines.map((line) => newShop(context, council, line, `导入“${name}”`))
    await store.shops.insertAll(shops)
    await store.councils.add(councilId, { shops: shops.length }, reach)
    return { registered: shops.length }
  },
}

type File = Pick<Input<'shop.import'>, 'councilId' | 'file'>

/** Reads the file against the numbers of the council's own register: by index, its size at most. */
async function reading(store: Store, { councilId, file }: File): Promise<RegisterReading> {
  const rows = rowsOf(file, most)
  const held = await store.shops.parts({ councilId }, everywhere, ['number', 'name', 'state'])
  const taken = held.map(
    ({ number, name, state }) => [number, { name, closed: state === 'closed' }] as const,
  )
  return readRegister(rows, new Map(taken))
}
