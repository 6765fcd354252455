import { afterAll, describe, expect, it } from 'vitest'
import type { contractView } from '#functions/local/contract-view.ts'
import { type Persona, personas } from '#functions/local/personas.ts'
import { createTokens } from '#functions/local/token.ts'
import { actionNames } from '#shared/contract/index.ts'
import { openStreet } from '../support/gateway.ts'
import { openTown } from '../support/town.ts'

const secret = 'the secret of this street, long enough for a token'
const town = await openTown()
const street = await openStreet(town.platform, secret)
afterAll(street.close)
const me = { action: 'people.me', input: {} }
const refusal = (code: string) => ({
  ok: false,
  error: { code, message: expect.stringMatching(/\p{Script=Han}/u) },
})

describe('the street', () => {
  it('shows who one may be, without their identities', async () => {
    const { status, body } = await street.get<Persona[]>('/people')
    expect(status).toBe(200)
    expect(body).toHaveLength(personas.length)
    for (const person of body) expect(Object.keys(person)).toEqual(['id', 'name', 'what'])
  })

  it('shows the contract of every action', async () => {
    const { body } = await street.get<ReturnType<typeof contractView>>('/contract')
    expect(body.map(({ name }) => name)).toEqual(actionNames)
  })

  it('lets a named person in, and nobody else', async () => {
    const token = await street.signIn('wang-guilan')
    const { body } = await street.post('/call/people', me, token)
    expect(body).toMatchObject({ ok: true, data: { person: { name: '王桂兰' } } })
    for (const person of ['somebody', 'constructor', { $gt: '' }, null])
      expect(await street.post('/sign-in', { person })).toEqual({
        status: 404,
        body: refusal('PERSON_NOT_FOUND'),
      })
  })
})

describe('who one is', () => {
  it('is asked of those without a token', async () => {
    const answer = await street.post('/call/people', me)
    expect(answer).toEqual({ status: 200, body: refusal('SIGNED_OUT') })
  })

  it('is not believed from a token that was forged, torn, unsigned or another street’s', async () => {
    const token = await street.signIn('wang-guilan')
    const [head = '', claims = '', seal = ''] = token.split('.')
    const other = Buffer.from('{"sub":"local:lin-zhiyuan"}').toString('base64url')
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url')
    const forged = [
      'nonsense',
      `${head}.${claims}`,
      `${head}.${other}.${seal}`,
      `${unsigned}.${other}.`,
      await createTokens('some other street with a secret').issue('local:wang-guilan'),
    ]
    for (const attempt of forged)
      expect((await street.post('/call/people', me, attempt)).body).toEqual(
        refusal('TOKEN_INVALID'),
      )
  })

  it('is not believed from the body', async () => {
    const claims = { identity: 'local:lin-zhiyuan', caller: { kind: 'timer' }, personId: 'x' }
    const tick = { action: 'clock.tick', input: {}, key: 'tick-20400101', ...claims }
    expect((await street.post('/call/clock', tick)).body).toEqual(refusal('SIGNED_OUT'))
    const token = await street.signIn('wang-guilan')
    expect((await street.post('/call/clock', tick, token)).body).toEqual(refusal('FORBIDDEN'))
    const { body } = await street.post('/call/people', { ...me, ...claims }, token)
    expect(body).toMatchObject({ data: { person: { name: '王桂兰' } } })
  })
})

describe('a call', () => {
  it.each(['weather', 'constructor', '__proto__'])(
    'to a function that is not there (%s) is told so, in JSON',
    async (name) => {
      const answer = await street.post(`/call/${name}`, me)
      expect(answer).toEqual({ status: 404, body: refusal('UNKNOWN_FUNCTION') })
    },
  )

  it('of an action of another function, or of none, is unknown', async () => {
    const token = await street.signIn('wang-guilan')
    for (const action of ['notice.feed', 'people.constructor', '', 7, null, undefined])
      expect((await street.post('/call/people', { action, input: {} }, token)).body).toEqual(
        refusal('UNKNOWN_ACTION'),
      )
  })

  it.each(['', '{', 'null', '[]', '"text"', '7'])('whose body is %j is refused', async (text) => {
    expect((await street.post('/call/people', text)).body).toEqual(refusal('INVALID_INPUT'))
  })

  it('of more than 100 kB is refused before it is read', async () => {
    const token = await street.signIn('wang-guilan')
    const padded = (size: number) => ({ ...me, padding: 'x'.repeat(size) })
    const large = await street.post('/call/people', padded(100 * 1024), token)
    expect(large).toEqual({ status: 413, body: refusal('TOO_LARGE') })
    expect((await street.post('/sign-in', padded(100 * 1024))).status).toBe(413)
    expect((await street.post('/call/people', padded(99 * 1024), token)).body.ok).toBe(true)
  })
})
