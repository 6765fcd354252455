import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { type City, openCity } from '#functions/local/city.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { openStreet } from '../support/gateway.ts'
import { ofCommunity, opinion } from '../support/ratings.ts'

/** The embedded database is what is tried here, whichever the other tests run on. */
vi.stubEnv('MONGODB_URI', undefined)

const home = await mkdtemp(join(tmpdir(), 'co-creation-cities-'))
const east = join(home, 'east')
const west = join(home, 'west')
const open: City[] = []
const subject = ofCommunity(kangcui)

async function start(dir: string, steps: string[] = []) {
  const city = await openCity({
    dir,
    origin: 'http://localhost',
    progress: (step) => void steps.push(step),
  })
  open.push(city)
  const street = await openStreet({ ...city.platform, log: () => undefined }, city.secrets.token)
  return { ...street, stop: () => stop(city, street.close) }
}

async function stop(city: City, close: () => void): Promise<void> {
  open.splice(open.indexOf(city), 1)
  close()
  await city.stop()
}

afterAll(async () => {
  for (const city of open) await city.stop()
  vi.unstubAllEnvs()
  await rm(home, { recursive: true, force: true })
})

const first = await start(east)
const resident = await first.as('wang-guilan')
const token = await first.signIn('wang-guilan')
const { receipt: _, ...said } = await resident('rating.submit', {
  subject,
  ...opinion(4, { comment: '挺好' }),
})
await first.stop()

describe('a city that is started again on the same folder', () => {
  it('keeps what was said, who is who and the tokens, and builds nothing anew', async () => {
    const steps: string[] = []
    const again = await start(east, steps)
    expect(steps).toHaveLength(1)
    const me = await again.post('/call/people', { action: 'people.me', input: {} }, token)
    expect(me.body).toMatchObject({ ok: true, data: { person: { name: '王桂兰' } } })
    expect(await (await again.as('wang-guilan'))('rating.subject', { subject })).toEqual(said)
    const secretary = await again.as('liu-jianhua')
    const [council] = (await secretary('council.list', {})).items
    expect(council?.signing).toEqual({ numerator: 52, denominator: 53 })
    await again.stop()
  })
})

describe('two cities side by side on folders of their own', () => {
  it('do not see each other, and do not take each other’s tokens', async () => {
    await cp(join(east, 'mongo'), join(west, 'mongo'), { recursive: true })
    const [one, other] = [await start(east), await start(west)]
    await (await one.as('zhao-min'))('rating.submit', { subject, ...opinion(1) })
    const saidIn = async (city: typeof one) => {
      const { mine } = await (await city.as('zhao-min'))('rating.subject', { subject })
      return mine?.level
    }
    expect(await saidIn(one)).toBe(1)
    expect(await saidIn(other)).toBeUndefined()
    const call = { action: 'people.me', input: {} }
    const visitor = await other.post('/call/people', call, await one.signIn('zhao-min'))
    expect(visitor.body).toMatchObject({ error: { code: 'TOKEN_INVALID' } })
    await Promise.all([one.stop(), other.stop()])
  })
})
