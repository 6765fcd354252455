import { randomBytes } from 'node:crypto'
import { type ClientSession, type Db, ObjectId } from 'mongodb'
import type * as z from 'zod'
import type { Row } from './collection.ts'
import { type Collections, collections } from './collections.ts'
import { Rows } from './rows.ts'

type RowOf<Name extends keyof Collections> = z.output<Collections[Name]['schema']> & Row

export type Store = { readonly [Name in keyof Collections]: Rows<RowOf<Name>> }

/** The collections as handlers see them, all in one transaction if a session is given. */
export function openStore(db: Db, session?: ClientSession): Store {
  const entries = Object.entries(collections).map(([name, spec]) => [
    name,
    new Rows(db, spec as never, session),
  ])
  return Object.fromEntries(entries) as Store
}

/** An id that tells nothing, not even when it was made. */
export const randomId = () => randomBytes(12).toString('hex')

export const newId = () => new ObjectId().toHexString()
