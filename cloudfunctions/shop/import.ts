import type { Input } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type RegisterReading, readRegister } from '#shared/domain/shop/import.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { checkCovenant } from '../council/standing.ts'
import type { Handlers } from '../lib/implement.ts'
import { readSheet } from '../lib/sheet/read.ts'
import type { Store } from '../lib/store/store.ts'
import { newShop } from './new-shop.ts'
import { template } from './template.ts'

type Names = 'shop.template' | 'shop.preview' | 'shop.import'

/** As many as one transaction writes well within a function's time, and one answer tells about. */
const mostShops = 500
/** Titles and what may stand above them. */
const mostRows = mostShops + 20

export const importHandlers: Pick<Handlers<'shop'>, Names> = {
  'shop.template': template,

  'shop.preview': async ({ store, reach }, { councilId, file }) => {
    checkCovenant(await store.councils.get(councilId, reach))
    return reading(store, { councilId, file })
  },

  'shop.import': async (context, { councilId, name, file }) => {
    const { store, reach } = context
    const council = await store.councils.get(councilId, reach)
    checkCovenant(council)
    const { lines, problems } = await reading(store, { councilId, file })
    const [first, ...more] = problems
    if (first) throw refusal(first.text, more.length)
    const shops = lines.map((line) => newShop(context, council, line, `导入“${name}”`))
    await store.shops.insertAll(shops)
    await store.councils.add(councilId, { shops: shops.length }, reach)
    return { registered: shops.length }
  },
}

const refusal = (first: string, more: number) =>
  new AppError('REGISTER_HAS_ERRORS', {
    field: 'file',
    message: `${first}${more > 0 ? `（还有 ${more} 处）` : ''}。改好再导入，一家也没有登记`,
  })

type File = Pick<Input<'shop.import'>, 'councilId' | 'file'>

/** Reads the file against the numbers of the council's own register: by index, its size at most. */
async function reading(store: Store, { councilId, file }: File): Promise<RegisterReading> {
  const { rows } = readSheet(Buffer.from(file, 'base64'))
  if (rows.length > mostRows)
    throw new AppError('SHEET_TOO_LARGE', {
      field: 'file',
      message: `一次最多登记 ${mostShops} 家店，请分几次导入`,
    })
  const held = await store.shops.parts({ councilId }, everywhere, ['number', 'name', 'state'])
  const taken = held.map(
    ({ number, name, state }) => [number, { name, closed: state === 'closed' }] as const,
  )
  return readRegister(rows, new Map(taken))
}
