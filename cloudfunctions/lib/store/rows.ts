import type { ClientSession, Collection, Db, Document, Filter } from 'mongodb'
import { MongoServerError } from 'mongodb'
import type { Reach } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { CollectionSpec, Row } from './collection.ts'
import { afterMark, markOf, type Order } from './cursor.ts'
import { within } from './within.ts'

type Stored = Document & { _id: string; version: number }
export type Where = Readonly<Record<string, unknown>>
export type Increments = Readonly<Record<string, number>>
/** Fields of a row that may be set apart from the rest. */
type Changes<T extends Row> = Partial<Omit<T, keyof Row>>
export type PageOf<T> = { readonly items: T[]; readonly next: string | null }
type PageOptions = {
  readonly order: Order
  readonly limit?: number
  readonly after?: string | undefined
}

const pageSize = 20

/**
 * All that a handler may ask of a collection. Every call is handed a reach and carries it into the filter, so that
 * the database itself refuses what lies outside. Reads and writes cost by what they return, not by what is stored.
 */
export class Rows<T extends Row> {
  private readonly collection: Collection<Stored>
  private readonly options: { session?: ClientSession }

  constructor(
    db: Db,
    private readonly spec: CollectionSpec<T>,
    session?: ClientSession,
  ) {
    this.collection = db.collection(spec.name)
    this.options = session ? { session } : {}
  }

  find(id: string, reach: Reach): Promise<T | null> {
    return this.first({ _id: id }, reach)
  }

  /** @throws OUT_OF_REACH: absent and out of reach answer alike */
  async get(id: string, reach: Reach): Promise<T> {
    const row = await this.find(id, reach)
    if (!row) throw new AppError('OUT_OF_REACH')
    return row
  }

  async first(where: Where, reach: Reach, order?: Order): Promise<T | null> {
    const sort = order ? { sort: { [order.by]: order.direction } } : {}
    const stored = await this.collection.findOne(this.filter(where, reach), {
      ...this.options,
      ...sort,
    })
    return stored && this.toRow(stored)
  }

  async byIds(ids: readonly string[], reach: Reach): Promise<Map<string, T>> {
    const rows = ids.length === 0 ? [] : await this.all({ _id: { $in: ids } }, reach)
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** How many there are, counted no further than `most`: above that it is `most`. */
  count(where: Where, reach: Reach, most: number): Promise<number> {
    return this.collection.countDocuments(this.filter(where, reach), {
      ...this.options,
      limit: most,
    })
  }

  /** For sets whose size the domain bounds: a person's grants, a council's seats. */
  async all(where: Where, reach: Reach): Promise<T[]> {
    const found = this.collection.find(this.filter(where, reach), this.options)
    return (await found.toArray()).map((stored) => this.toRow(stored))
  }

  /**
   * As `all`, but only these fields of each row, and at most so many (the newest, if it says so): for rows that carry
   * something heavy.
   */
  async parts<Key extends keyof T & string>(
    where: Where,
    reach: Reach,
    keys: readonly Key[],
    most = 0,
    newest = false,
  ): Promise<Pick<T, Key | 'id'>[]> {
    const projection = Object.fromEntries(keys.map((key) => [key, 1]))
    const sort = newest ? { sort: { _id: -1 as const } } : {}
    const options = { ...this.options, ...sort, projection }
    const found = this.collection.find(this.filter(where, reach), options)
    return (await found.limit(most).toArray()).map((stored) => this.toRow(stored))
  }

  async page(
    where: Where,
    reach: Reach,
    { order, limit = pageSize, after }: PageOptions,
  ): Promise<PageOf<T>> {
    const stretches = after === undefined ? [{}] : afterMark(after, order)
    const stored: Stored[] = []
    for (const stretch of stretches)
      if (stored.length <= limit) {
        const filter = { $and: [this.filter(where, reach), stretch] } as Filter<Stored>
        stored.push(...(await this.inOrder(filter, order, limit + 1 - stored.length)))
      }
    const last = stored.length > limit ? stored[limit - 1] : undefined
    const items = stored.slice(0, limit).map((row) => this.toRow(row))
    return { items, next: last ? markOf(last, order) : null }
  }

  /** @throws what the collection says a second row of the same key is told */
  async insert(row: T): Promise<T> {
    const checked = this.spec.schema.parse(row)
    try {
      await this.collection.insertOne(toStored(checked), this.options)
    } catch (error) {
      throw this.refusal(error)
    }
    return checked
  }

  /** As `insert`, many at once, all or none: whoever took a key meanwhile is seen when the command runs again. */
  async insertAll(rows: readonly T[]): Promise<T[]> {
    const checked = rows.map((row) => this.spec.schema.parse(row))
    if (checked.length > 0) await this.collection.insertMany(checked.map(toStored), this.options)
    return checked
  }

  /** As `replace`, many in one go; in a transaction all of them or none. @throws STALE_VERSION */
  async replaceAll(rows: readonly T[], reach: Reach): Promise<void> {
    const operations = rows.map((row) => {
      const next = this.spec.schema.parse({ ...row, version: row.version + 1 })
      const { _id: _, ...replacement } = toStored(next)
      const filter = this.filter({ _id: row.id, version: row.version }, reach)
      return { replaceOne: { filter, replacement } }
    })
    if (operations.length === 0) return
    const { matchedCount } = await this.collection.bulkWrite(operations, this.options)
    if (matchedCount < operations.length) throw new AppError('STALE_VERSION')
  }

  /** Saves only over the version that was read. @throws STALE_VERSION, and as `insert` */
  async replace(row: T, reach: Reach): Promise<T> {
    const next = this.spec.schema.parse({ ...row, version: row.version + 1 })
    const filter = this.filter({ _id: row.id, version: row.version }, reach)
    const { _id: _, ...fields } = toStored(next)
    try {
      const { matchedCount } = await this.collection.replaceOne(filter, fields, this.options)
      if (matchedCount === 0) throw new AppError('STALE_VERSION')
    } catch (error) {
      throw this.refusal(error)
    }
    return next
  }

  /** Moves counters of a row that exists. @throws OUT_OF_REACH */
  async add(id: string, increments: Increments, reach: Reach): Promise<void> {
    const change = { $inc: { ...increments, version: 1 } } as Document
    const { matchedCount } = await this.collection.updateOne(
      this.filter({ _id: id }, reach),
      change,
      this.options,
    )
    if (matchedCount === 0) throw new AppError('OUT_OF_REACH')
  }

  /** Moves counters of a row that the first count creates. */
  async tally(id: string, fields: Where, increments: Increments): Promise<void> {
    const change = { $inc: { ...increments, version: 1 }, $setOnInsert: fields } as Document
    await this.collection.updateOne({ _id: id } as Filter<Stored>, change, {
      ...this.options,
      upsert: true,
    })
  }

  /** As `tally`, of many rows in one go. */
  async tallyAll(changes: ReadonlyMap<string, Increments>): Promise<void> {
    const operations = [...changes].map(([_id, increments]) => ({
      updateOne: {
        filter: { _id } as Filter<Stored>,
        update: { $inc: { ...increments, version: 1 } } as Document,
        upsert: true,
      },
    }))
    if (operations.length > 0) await this.collection.bulkWrite(operations, this.options)
  }

  /** Gives all of these rows the same values in some fields, whatever version they are at. */
  async setAll(where: Where, fields: Changes<T>, reach: Reach): Promise<void> {
    const change = { $set: fields, $inc: { version: 1 } } as Document
    await this.collection.updateMany(this.filter(where, reach), change, this.options)
  }

  async removeAll(where: Where, reach: Reach): Promise<void> {
    await this.collection.deleteMany(this.filter(where, reach), this.options)
  }

  private inOrder(filter: Filter<Stored>, { by, direction }: Order, most: number) {
    const sort: Record<string, 1 | -1> = {
      ...(by !== '_id' && { [by]: direction }),
      _id: direction,
    }
    return this.collection.find(filter, this.options).sort(sort).limit(most).toArray()
  }

  private filter(where: Where, reach: Reach): Filter<Stored> {
    const bounds = within(reach, this.spec.places)
    return (Object.keys(bounds).length === 0 ? where : { $and: [where, bounds] }) as Filter<Stored>
  }

  private toRow({ _id, ...fields }: Stored): T {
    return { id: _id, ...fields } as unknown as T
  }

  private refusal(error: unknown): unknown {
    if (!(error instanceof MongoServerError) || error.code !== 11000) return error
    const key = JSON.stringify(error.keyPattern)
    const index = this.spec.indexes.find((candidate) => JSON.stringify(candidate.key) === key)
    const code = key === '{"_id":1}' ? this.spec.refuses : index?.refuses
    return code ? new AppError(code) : error
  }
}

function toStored<T extends Row>({ id, ...fields }: T): Stored {
  return { _id: id, ...fields }
}
