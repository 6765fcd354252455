import { BSONRegExp } from 'bson'
import { failAt, refuse } from '../errors.ts'

// what PCRE understands and JavaScript would read as something else, without an error
const PCRE_ONLY = /\\[AZzGQEKRhHXC]|\(\?[>|RP&#(]|[*+?}]\+|\[\[:/
const INLINE_FLAGS = /^\(\?([imsx]+)\)/

/** True of a regular expression, as it comes from the wire or as JavaScript has it. */
export function isRegex(value: unknown): value is BSONRegExp | RegExp {
  return value instanceof BSONRegExp || value instanceof RegExp
}

/** The JavaScript twin of a PCRE pattern. Fails with 51091 if it is not one. */
export function toRegExp(pattern: string, options = ''): RegExp {
  const inline = INLINE_FLAGS.exec(pattern)
  const flags = new Set(`${options}${inline?.[1] ?? ''}`)
  for (const flag of flags) {
    if (!'imsxu'.includes(flag)) failAt(51108, `invalid flag in regex options: ${flag}`)
  }
  let source = inline ? pattern.slice(inline[0].length) : pattern
  if (PCRE_ONLY.test(source)) refuse(`regular expression ${pattern}`)
  if (flags.has('x')) source = withoutWhitespace(source)
  return compile(source, [...'ims'].filter((flag) => flags.has(flag)).join(''))
}

function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`)
  } catch {
    // JavaScript's Unicode mode forbids escapes such as \- that PCRE allows
    try {
      return new RegExp(source, flags)
    } catch (thrown) {
      failAt(51091, `Regular expression is invalid: ${(thrown as Error).message}`)
    }
  }
}

/** PCRE's option x: white space and comments outside of brackets do not count. */
function withoutWhitespace(source: string): string {
  return source.replace(/(\\.|\[(?:\\.|[^\]])*\])|\s+|#.*$/gm, (_all, kept?: string) => kept ?? '')
}

/** The test of a regular expression, on strings. */
export function regexOf(regex: BSONRegExp | RegExp): RegExp {
  return regex instanceof RegExp ? regex : toRegExp(regex.pattern, regex.options)
}

/** The text every match starts with, for `^text…`; undefined when there is none. */
export function literalPrefix(regex: BSONRegExp | RegExp): string | undefined {
  const { source, flags } = regexOf(regex)
  if (/[im]/.test(flags) || !source.startsWith('^')) return undefined
  const found = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^\w])+)/.exec(source)
  if (!found?.[1] || source.includes('|')) return undefined
  let raw = found[1]
  // a quantifier belongs to the last letter, which may then be absent
  if (/^[*?{]/.test(source.slice(1 + raw.length))) raw = raw.replace(/(\\.|.)$/su, '')
  const literal = raw.replace(/\\(.)/g, '$1')
  return literal === '' ? undefined : literal
}
