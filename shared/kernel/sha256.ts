/** The fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const rounds = fractions(64, (prime) => Math.cbrt(prime))
/** The fractions of the square roots of the first eight. */
const begin = fractions(8, (prime) => Math.sqrt(prime))

/** SHA-256 of a text's UTF-8 bytes, in hex (FIPS 180-4). For a phone, where neither `crypto` nor `TextEncoder` is. */
export function sha256Text(text: string): string {
  const words = padded(bytesOf(text))
  const state = [...begin]
  const schedule = new Array<number>(64).fill(0)
  for (let from = 0; from < words.length; from += 16) {
    for (let i = 0; i < 64; i++) schedule[i] = i < 16 ? w(words, from + i) : expanded(schedule, i)
    compress(state, schedule)
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const w = (words: readonly number[], index: number): number => words[index] ?? 0
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function expanded(schedule: readonly number[], i: number): number {
  const [near, far] = [w(schedule, i - 2), w(schedule, i - 15)]
  const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
  const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
  return (w(schedule, i - 16) + s0 + w(schedule, i - 7) + s1) | 0
}

function compress(state: number[], schedule: readonly number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + w(rounds, i) + w(schedule, i)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (w(state, i) + word) | 0
}

/** 32-bit words, closed by a one, noughts and the length in bits. */
function padded(bytes: readonly number[]): number[] {
  const words = new Array<number>(((bytes.length + 8) >> 6) * 16 + 16).fill(0)
  for (const [i, byte] of [...bytes, 0x80].entries())
    words[i >> 2] = w(words, i >> 2) | (byte << (24 - (i % 4) * 8))
  words[words.length - 1] = bytes.length * 8
  return words
}

/** UTF-8; half of a pair of surrogates becomes U+FFFD, as it does everywhere. */
function bytesOf(text: string): number[] {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes.push(...encoded(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code))
  }
  return bytes
}

function encoded(code: number): number[] {
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)]
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)]
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)]
}

function fractions(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++)
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0)
}
