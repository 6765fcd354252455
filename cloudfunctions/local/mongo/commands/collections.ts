import { fail, refuse } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import type { Collection } from '../store/collection.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { show } from '../values/show.ts'
import { namespaceOf } from './arguments.ts'
import type { CommandContext, Handler } from './types.ts'

/** What `create` may say of a collection; everything else in the command is about the command. */
const OPTIONS = [
  'capped',
  'size',
  'max',
  'viewOn',
  'pipeline',
  'collation',
  'validator',
  'validationLevel',
  'validationAction',
  'changeStreamPreAndPostImages',
]
const REFUSED = ['timeseries', 'clusteredIndex', 'encryptedFields', 'expireAfterSeconds']

const create: Handler = (command, { store, transaction, ...context }) => {
  const ns = namespaceOf(command.create, { store, transaction, ...context })
  for (const name of REFUSED) if (command[name] !== undefined) refuse(`create with '${name}'`)
  const options = Object.fromEntries(
    OPTIONS.flatMap((name) => (command[name] === undefined ? [] : [[name, command[name]]])),
  )
  const there = store.find(ns, transaction)
  if (there) fail('NamespaceExists', `Collection ${ns} already exists.`)
  if (options.validator !== undefined) compileFilter(options.validator)
  collatorOf(options.collation)
  store.ensure(ns, transaction, options)
  return {}
}

function existing(ns: string, { store }: CommandContext): Collection {
  return store.find(ns) ?? fail('NamespaceNotFound', `ns does not exist: ${ns}`)
}

const collMod: Handler = (command, context) => {
  const collection = existing(namespaceOf(command.collMod, context), context)
  const changes = [
    'validator',
    'validationLevel',
    'validationAction',
    'viewOn',
    'pipeline',
    'changeStreamPreAndPostImages',
  ]
  for (const name of changes) {
    if (command[name] !== undefined)
      collection.options = { ...collection.options, [name]: command[name] }
  }
  const reply = isDoc(command.index) ? modifyIndex(collection, command.index) : {}
  collection.save()
  return reply
}

function modifyIndex(
  collection: Collection,
  { name, keyPattern, expireAfterSeconds, ...rest }: Doc,
): Doc {
  const index = [...collection.indexes.values()].find(({ spec }) =>
    name === undefined ? keyOf(spec.key) === keyOf(keyPattern) : spec.name === name,
  )
  if (!index)
    fail(
      'IndexNotFound',
      `cannot find index ${String(name ?? show(keyPattern))} for ns ${collection.ns}`,
    )
  if (expireAfterSeconds === undefined)
    refuse(`collMod of an index's ${Object.keys(rest).join(', ')}`)
  const old = index.spec.expireAfterSeconds
  collection.addIndex({ ...index.spec, expireAfterSeconds })
  return { expireAfterSeconds_old: old, expireAfterSeconds_new: expireAfterSeconds }
}

const drop: Handler = (command, context) => {
  const ns = namespaceOf(command.drop, context)
  const collection = context.store.find(ns)
  if (!collection) return {}
  context.store.drop(ns)
  return { nIndexesWas: collection.indexes.size + 1, ns }
}

const dropDatabase: Handler = (_command, { store, db }) => {
  for (const ns of [...store.collections.keys()]) if (ns.startsWith(`${db}.`)) store.drop(ns)
  return { dropped: db }
}

const renameCollection: Handler = (command, context) => {
  const { store } = context
  const collection = existing(String(command.renameCollection), context)
  const to = String(command.to)
  if (store.find(to) && command.dropTarget !== true)
    fail('NamespaceExists', 'target namespace exists')
  store.drop(to)
  store.rename(collection, to)
  return {}
}

/** Commands on collections and databases as wholes. */
export const collectionCommands: Record<string, Handler> = {
  create,
  collMod,
  drop,
  dropDatabase,
  renameCollection,
}
