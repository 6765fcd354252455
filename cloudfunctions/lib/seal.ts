import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** The operator's secret, who asked, and the key their phone made for this one wish; the last is stored nowhere. */
type Sealing = readonly [secret: string, identity: string, requestKey: string]

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

const keyOf = ([secret, ...parts]: Sealing) =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['answer', ...parts]))
    .digest()

/**
 * An answer as it is remembered: whoever reads the database, the operator's secret in hand, does not read what a rating
 * answered, for the request's own key was the phone's and is kept only as a pseudonym. In base64: nonce, tag, text.
 */
export function seal(sealing: Sealing, answer: unknown): string {
  const iv = randomBytes(ivBytes)
  const sealer = createCipheriv(cipher, keyOf(sealing), iv)
  const text = Buffer.concat([sealer.update(JSON.stringify({ answer })), sealer.final()])
  return Buffer.concat([iv, sealer.getAuthTag(), text]).toString('base64')
}

/** @throws when it was sealed with another key, or altered */
export function open(sealing: Sealing, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64')
  const opener = createDecipheriv(cipher, keyOf(sealing), bytes.subarray(0, ivBytes))
  opener.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  const text = Buffer.concat([opener.update(bytes.subarray(ivBytes + tagBytes)), opener.final()])
  return (JSON.parse(text.toString()) as { readonly answer: unknown }).answer
}
