import { inForce } from '#shared/domain/council/editions.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Standing } from '#shared/domain/standing/standing.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { periodText } from '#shared/kernel/time.ts'
import { editionText } from '../covenant/edition.ts'
import type { Handlers } from '../lib/implement.ts'
import { writeSheet } from '../lib/sheet/write.ts'
import { workbookOf } from './workbook.ts'

/** WeChat lets 1 MB through; the envelope around it takes some. Characters of base64. */
const mostCharacters = 900_000
/** Visits of one month that are read at most: four to each of a thousand shops, and some. */
const mostVisits = 5000

const bestFirst = (one: Standing, other: Standing) =>
  (other.score ?? -1) - (one.score ?? -1) || (one.shopNumber < other.shopNumber ? -1 : 1)

export const exportHandlers: Pick<Handlers<'standing'>, 'standing.export'> = {
  /** Reads the whole month: its standings, visits without their findings, corrections without their samples. */
  'standing.export': async ({ store, reach }, { councilId, period }) => {
    const council = await store.councils.get(councilId, reach)
    const month = { councilId, period }
    const standings = await store.standings.all(month, everywhere)
    const counted = { ...month, kind: 'first', score: { $ne: null } }
    const keys = ['shopId', 'at', 'score', 'parts'] as const
    const visits = await store.inspections.parts(counted, everywhere, keys, mostVisits + 1)
    if (visits.length > mostVisits) throw new AppError('EXPORT_TOO_LARGE')
    const told = ['shopId', 'because', 'before', 'after', 'at', 'no'] as const
    const corrections = await store.corrections.parts(month, everywhere, told, mostVisits)
    const editionId = standings[0]?.editionId ?? inForce(council, `${period}-01`).id
    const { edition } = await editionText(store, editionId)
    const title = `${council.name} ${periodText(period)}`
    const book = workbookOf({
      title,
      edition,
      standings: standings.sort(bestFirst),
      visits,
      corrections: corrections.sort((one, other) => one.no - other.no),
    })
    const data = Buffer.from(await writeSheet(book)).toString('base64')
    if (data.length > mostCharacters) throw new AppError('EXPORT_TOO_LARGE')
    return { name: `${council.name}-${period}.xlsx`, data }
  },
}
