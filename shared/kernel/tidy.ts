/** Zero-width marks and soft hyphens, which come along when people copy from WeChat and web pages. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
/** Full-width digits and letters; their half-width twins lie 0xFEE0 below. */
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g
/** Hyphens, dashes and minus signs of all lengths, and the katakana bar that input methods give for one. */
const dashes = /[\u2010-\u2015\u2212\u30FC\uFE58\uFE63]+/g

/** Words that a person typed: one space where there were any, half-width digits and letters, Chinese punctuation kept. */
export const tidyText = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

/** A number or a code that a person typed, for comparing: all half-width, dashes as `-`, no spaces at all. */
export const tidyCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(/\s+/g, '')
    // What stood apart may now belong together.
    .normalize('NFKC')
