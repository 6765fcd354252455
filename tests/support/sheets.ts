const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A text file as UTF-8, in base64 as it is sent. */
export const csv = (text: string): string => base64(Buffer.from(text))

export const inBase64 = base64

const gbkPairs = new Map<string, readonly [number, number]>()

/** The two-byte half of GBK, turned round: the platform only decodes it. */
function gbkOf(character: string): readonly [number, number] {
  if (gbkPairs.size === 0)
    for (let high = 0x81; high <= 0xfe; high += 1)
      for (let low = 0x40; low <= 0xfe; low += 1)
        gbkPairs.set(new TextDecoder('gbk').decode(Uint8Array.of(high, low)), [high, low])
  const pair = gbkPairs.get(character)
  if (!pair) throw new Error(`${character} is not in GBK`)
  return pair
}

/** A text file as Chinese Excel writes CSV, in base64. */
export const gbkCsv = (text: string): string =>
  base64(
    Uint8Array.from(
      [...text].flatMap((letter) =>
        letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : [...gbkOf(letter)],
      ),
    ),
  )
