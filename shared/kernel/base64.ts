// WeChat's engine has neither Buffer nor atob.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** How many bytes a base64 text stands for. */
export const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (/=*$/.exec(base64.slice(-2))?.[0].length ?? 0)

/** The first bytes that a base64 text stands for. */
export function firstBytes(base64: string, count: number): number[] {
  const bits = [...base64.slice(0, Math.ceil(count / 3) * 4)].map((char) => alphabet.indexOf(char))
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(index / 3) * 4 + (index % 3)
    const [left = 0, right = 0] = bits.slice(at, at + 2)
    const shift = 2 * ((index % 3) + 1)
    return ((left << shift) | (right >> (6 - shift))) & 0xff
  })
}
