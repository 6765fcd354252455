import { Parser } from 'saxen'
import { AppError } from '#shared/kernel/errors.ts'

/** Names come without their prefix: some programs write `x:row` for `row`. */
export type XmlVisitor = {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/**
 * Walks through XML from its first tag to its last. Entities that a document declares itself are never expanded.
 * @throws SHEET_UNREADABLE when it is not well-formed
 */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new Parser()
  parser.on('error', () => {
    throw new AppError('SHEET_UNREADABLE')
  })
  parser.on('openTag', (name, attributes, decode) => {
    open?.(local(name), (wanted) => attributeOf(attributes(), wanted, decode))
  })
  parser.on('closeTag', (name) => close?.(local(name)))
  parser.on('text', (piece, decode) => text?.(decode(piece)))
  parser.on('cdata', (piece) => text?.(piece))
  parser.parse(xml)
}

function attributeOf(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
  decode: (text: string) => string,
): string | undefined {
  const key = Object.hasOwn(attributes, wanted)
    ? wanted
    : Object.keys(attributes).find((name) => local(name) === wanted)
  const value = key === undefined ? undefined : attributes[key]
  return value === undefined ? undefined : decode(value)
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
