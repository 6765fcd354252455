import { describe, expect, it } from 'vitest'
import { Album, type Fresh, idsOf } from '../../client/src/features/photo/album'
import { fitted, steps } from '../../client/src/ui/photo-steps'

const two: readonly Fresh[] = [
  { key: 'k1', path: 'one.jpg' },
  { key: 'k2', path: 'two.jpg' },
]

/** A network that a test opens and closes, and what went through it. */
function network() {
  const sent: string[] = []
  const state = { down: false }
  const send = async ({ key, path }: Fresh) => {
    sent.push(key)
    await Promise.resolve()
    if (state.down) throw new Error('网络连不上')
    return `id-of-${path}`
  }
  return { sent, send, state }
}

const states = (album: Album) => album.current().map(({ state }) => state)

describe('the pictures of a form', () => {
  it('are sent one after another, and told to whoever looks', async () => {
    const { send, sent } = network()
    const album = new Album([], send)
    const seen: string[] = []
    album.subscribe(() => seen.push(states(album).join(' ')))
    await album.add(two)
    expect(sent).toEqual(['k1', 'k2'])
    expect([...new Set(seen)]).toEqual([
      'waiting waiting',
      'sending waiting',
      'sent waiting',
      'sent sending',
      'sent sent',
    ])
    expect(idsOf(album.current())).toEqual(['id-of-one.jpg', 'id-of-two.jpg'])
  })

  it('that were not sent say why, and go again under the same key', async () => {
    const { send, sent, state } = network()
    const album = new Album([], send)
    state.down = true
    await album.add(two)
    expect(states(album)).toEqual(['failed', 'failed'])
    expect(album.current()[0]?.why).toBe('网络连不上')
    expect(idsOf(album.current())).toEqual([])
    state.down = false
    await album.retry()
    expect(sent).toEqual(['k1', 'k2', 'k1', 'k2'])
    expect(album.current().map(({ why }) => why)).toEqual([null, null])
    await album.retry()
    expect(sent).toHaveLength(4)
  })

  it('added while others are on their way follow them', async () => {
    const { send, sent } = network()
    const album = new Album([], send)
    const first = album.add(two.slice(0, 1))
    await album.add(two.slice(1))
    await first
    expect(sent).toEqual(['k1', 'k2'])
    expect(states(album)).toEqual(['sent', 'sent'])
  })

  it('can be removed at any time: what is removed on its way does not come back', async () => {
    const { send, sent } = network()
    const album = new Album(['earlier'], send)
    const adding = album.add(two)
    album.remove('k1')
    album.remove('earlier')
    await adding
    expect(idsOf(album.current())).toEqual(['id-of-two.jpg'])
    expect(sent).toEqual(['k1', 'k2'])
  })

  it('from a draft are there already and are not sent again', async () => {
    const { send, sent } = network()
    const album = new Album(['a', 'b'], send)
    await album.retry()
    expect(idsOf(album.current())).toEqual(['a', 'b'])
    expect(sent).toEqual([])
  })
})

describe('making a picture smaller', () => {
  it('keeps its shape, turns it no way and never makes it larger', () => {
    expect(fitted({ width: 4000, height: 3000 }, 1280)).toEqual({ width: 1280, height: 960 })
    expect(fitted({ width: 3000, height: 4000 }, 1280)).toEqual({ width: 960, height: 1280 })
    expect(fitted({ width: 300, height: 200 }, 1280)).toEqual({ width: 300, height: 200 })
    expect(fitted({ width: 9000, height: 2 }, 400)).toEqual({ width: 400, height: 1 })
  })

  it('gets stricter with each step', () => {
    for (const [index, { edge, quality }] of steps.slice(1).entries()) {
      const before = steps[index] ?? { edge: 0, quality: 0 }
      expect(edge <= before.edge && quality <= before.quality).toBe(true)
      expect(edge * quality).toBeLessThan(before.edge * before.quality)
    }
  })
})
