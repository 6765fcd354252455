import { AppError } from '#shared/kernel/errors.ts'

/**
 * Text of a file in the encoding its program chose: UTF-16 by its mark, UTF-8 when it is valid UTF-8, otherwise GB18030,
 * which is what Chinese Excel calls CSV (GBK and GB2312 are inside it).
 * @throws SHEET_UNREADABLE for what is not text: pictures and programs, and web pages that call themselves .xls
 */
export function decodeText(bytes: Uint8Array): string {
  const encodings = markedEncodings(bytes) ?? ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes)
    if (text !== undefined && isPlain(text)) return text
  }
  throw new AppError('SHEET_UNREADABLE')
}

function markedEncodings([first, second]: Uint8Array): string[] | undefined {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return undefined
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const isPlain = (text: string) =>
  !/[^\P{Cc}\n\r\t]/u.test(text) && !/^\s*<(\?xml|!doctype|html|table)/i.test(text)
