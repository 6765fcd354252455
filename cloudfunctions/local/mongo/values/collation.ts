import { fail } from '../errors.ts'
import { type Doc, isDoc } from './bson.ts'
import { optionalNumber } from './numbers.ts'
import { show } from './show.ts'

/** Orders two strings by a language's rules. */
export type Collator = (a: string, b: string) => number

const known = new Map<string, Collator>()

/** The collator of a collation; undefined for the plain order of bytes. Fails with BadValue (2). */
export function collatorOf(collation: unknown): Collator | undefined {
  if (!isDoc(collation) || Object.keys(collation).length === 0) return undefined
  if (collation.locale === 'simple') return undefined
  const key = JSON.stringify(collation, (_k, v) => (typeof v === 'bigint' ? Number(v) : v))
  let collator = known.get(key)
  if (!collator) {
    collator = build(collation)
    if (known.size > 100) known.clear()
    known.set(key, collator)
  }
  return collator
}

function build(collation: Doc): Collator {
  const { locale } = collation
  if (typeof locale !== 'string') fail('BadValue', "Field 'locale' is invalid in collation")
  const tag = locale.replaceAll('_', '-').replace(/@.*/, '')
  const strength = optionalNumber(collation.strength) ?? 3
  const caseFirst = collation.caseFirst === 'off' ? 'false' : collation.caseFirst
  try {
    const intl = new Intl.Collator(tag, {
      sensitivity: sensitivityOf(strength, collation.caseLevel === true),
      numeric: collation.numericOrdering === true,
      caseFirst: (caseFirst ?? 'false') as 'upper' | 'lower' | 'false',
      ignorePunctuation: collation.alternate === 'shifted',
    })
    return (a, b) => intl.compare(a, b)
  } catch {
    fail('BadValue', `collation is invalid: ${show(collation)}`)
  }
}

function sensitivityOf(strength: number, caseLevel: boolean): Intl.CollatorOptions['sensitivity'] {
  if (strength === 1) return caseLevel ? 'case' : 'base'
  if (strength === 2) return caseLevel ? 'variant' : 'accent'
  return 'variant'
}

/** True when both collations order strings alike, as far as an index is concerned. */
export function sameCollation(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(collation: unknown): string {
  if (!isDoc(collation) || collation.locale === undefined || collation.locale === 'simple')
    return ''
  const fields = Object.entries({ strength: 3, ...collation }).filter(([key]) => key !== 'version')
  return JSON.stringify(fields.map(([k, v]) => [k, optionalNumber(v) ?? v]).sort())
}
