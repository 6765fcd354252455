import { UUID } from 'bson'
import { fail } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import type { Predicate } from '../query/types.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { decode } from '../values/decode.ts'
import { keyOf } from '../values/keys.ts'
import { Capped } from './capped.ts'
import { type CollectionRecord, ID_INDEX, type Past } from './collection-record.ts'
import { Index } from './index.ts'
import type { IndexSpec } from './index-spec.ts'
import type { Store } from './store.ts'
import { Stored } from './stored.ts'
import type { Transaction } from './transaction.ts'

/** A collection: its documents in memory, their indexes, and the way to LMDB. */
export class Collection {
  readonly db: string
  readonly name: string
  readonly indexes = new Map<string, Index>()
  readonly locks = new Map<string, Transaction>()
  readonly history = new Map<string, Past[]>()
  /** The open transaction that made it, if one did. */
  creator: Transaction | undefined
  readonly idIndex: Index
  private loaded: Map<string, Stored> | undefined
  private sequence = 0
  private validator: { readonly source: unknown; readonly test: Predicate } | undefined
  private readonly capped: Capped | undefined

  constructor(
    private readonly store: Store,
    readonly ns: string,
    readonly number: number,
    public options: Doc = {},
    readonly uuid = new UUID(),
    fresh = true,
  ) {
    const dot = ns.indexOf('.')
    this.db = ns.slice(0, dot)
    this.name = ns.slice(dot + 1)
    this.idIndex = new Index(ID_INDEX, () => this.records.values())
    this.capped = options.capped === true ? new Capped(options) : undefined
    if (fresh) this.loaded = new Map()
  }

  /** All documents by their keys, in natural order; read from LMDB on first use. */
  get records(): Map<string, Stored> {
    if (!this.loaded) {
      this.loaded = new Map()
      for (const { sequence, bytes } of this.store.disk.documents(this.number)) {
        const key = keyOf(decode(bytes, 'exact', 1)._id)
        this.loaded.set(key, new Stored(key, sequence, bytes))
        this.sequence = sequence
      }
    }
    return this.loaded
  }

  get isView(): boolean {
    return typeof this.options.viewOn === 'string'
  }

  record(): CollectionRecord {
    const { ns, number, options, uuid } = this
    return {
      ns,
      number,
      options,
      uuid,
      indexes: [...this.indexes.values()].map(({ spec }) => spec),
    }
  }

  /** Writes name, options and indexes, unless only an open transaction knows them. */
  save(): void {
    if (!this.creator) this.store.disk.putCollection(this.number, this.record())
  }

  addIndex(spec: IndexSpec): Index {
    const index = new Index(spec, () => this.records.values())
    this.indexes.set(index.name, index)
    return index
  }

  /** Takes over the documents and indexes of the collection it replaces under another name. */
  adopt(old: Collection): void {
    this.loaded = old.records
    this.sequence = old.sequence
    for (const { spec } of old.indexes.values()) this.addIndex(spec)
  }

  /** Fails with DocumentValidationFailure (121). */
  validate(doc: Doc): void {
    const { validator, validationAction } = this.options
    if (!isDoc(validator) || validationAction === 'warn') return
    if (this.validator?.source !== validator) {
      this.validator = { source: validator, test: compileFilter(validator) }
    }
    if (this.validator.test(doc)) return
    const details = { operatorName: Object.keys(validator)[0] ?? '' }
    const errInfo = { failingDocumentId: doc._id, details }
    fail('DocumentValidationFailure', 'Document failed validation', { errInfo })
  }

  /** Puts a checked document in place, or removes it (null): memory, indexes, LMDB. */
  apply(key: string, doc: Doc | null, bytes: Buffer | null): void {
    const before = this.records.get(key)
    this.store.remember(this, key, before?.bytes ?? null)
    if (before) this.unindex(before)
    if (doc && bytes) this.place(key, doc, bytes, before)
    else if (before) {
      this.records.delete(key)
      this.capped?.removed(before.bytes.length)
      this.store.disk.removeDocument(this.number, before.sequence)
    }
  }

  private place(key: string, doc: Doc, bytes: Buffer, before: Stored | undefined): void {
    const stored = before ?? new Stored(key, ++this.sequence, bytes)
    this.capped?.added(bytes.length - (before?.bytes.length ?? 0))
    stored.bytes = bytes
    stored.version = this.store.clock
    this.records.set(key, stored)
    this.idIndex.add(stored, doc)
    for (const index of this.indexes.values()) index.add(stored, doc)
    this.store.disk.putDocument(this.number, stored.sequence, bytes)
    for (const old of this.capped?.surplus(this.records) ?? []) this.apply(old, null, null)
  }

  private unindex(stored: Stored): void {
    const doc = stored.doc()
    this.idIndex.remove(stored, doc)
    for (const index of this.indexes.values()) index.remove(stored, doc)
  }
}
