import { jwtVerify, SignJWT } from 'jose'

/** Local identity: what WeChat proves on the platform, a signed token proves here. */
export type Tokens = {
  issue(identity: string): Promise<string>
  /** The identity a token proves, or null for a token that is forged, torn or out of date. */
  verify(token: string): Promise<string | null>
}

const lifetime = '30d'

export function createTokens(secret: string): Tokens {
  const key = new TextEncoder().encode(secret)
  return {
    issue: (identity) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(identity)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(key),
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] })
        return payload.sub ?? null
      } catch {
        return null
      }
    },
  }
}
