import { describe, expect, it } from 'vitest'
import { fillPark } from '#functions/local/demo/fill-park.ts'
import { isRightOf, rightNames } from '#shared/domain/council/rights.ts'
import { roles } from '#shared/domain/people/role.ts'
import { bodyOf } from '#shared/domain/people/seats.ts'
import { linesOf } from '../support/councils.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { as, parkId: councilId } = town
const hands = {
  now: town.clock.now,
  as: (identity: string) => as(identity.replace('local:', '')),
}
await fillPark(hands, councilId)
const home = await as('zheng-hong')('council.home', { councilId })
const seated = (body: string) => home.seats.filter(({ seat }) => bodyOf(seat) === body)
const mayOf = async (who: string) => {
  // from outside the area a seat reads what it may do in what it is answered
  const { may } = await as(who)('council.home', { councilId })
  return may
}

describe('a park’s council, “4+1”', () => {
  it('has 25 member units, each with somebody of its own on the board', async () => {
    expect(home.units).toBe(25)
    const units = await everyUnit()
    expect(units).toHaveLength(25)
    expect(units.every(({ seated: has }) => has)).toBe(true)
    const board = seated('member')
    expect(new Set(board.map(({ unitId }) => unitId)).size).toBe(25)
    expect(board.map(({ seat }) => seat).slice(0, 5)).toEqual([
      ...['chair', 'viceChair', 'viceChair', 'viceChair', 'director'],
    ])
    expect(board[0]).toMatchObject({ name: '罗一帆', unitName: '海智芯科技' })
  })

  it('has a task force of departments, a secretariat, seven advisers and a station of three kinds', async () => {
    const seats = await as('zheng-hong')('council.seats', { councilId })
    const force = seats.filter(({ seat }) => seat === 'taskForceMember')
    expect(force.map(({ department }) => department)).toEqual([
      ...['traffic', 'police', 'market', 'fire', 'enforcement'],
    ])
    expect(seated('secretariat').map(({ seat }) => seat)).toEqual(['secretaryGeneral', 'clerk'])
    expect(seated('adviser')).toHaveLength(7)
    expect(seated('supervisor').map(({ seat }) => seat)).toEqual([
      ...['disciplineInspector', 'supervisionLiaison', 'specialSupervisor'],
    ])
    expect(home.seats.every(({ name }) => name !== '')).toBe(true)
    expect(new Set(home.seats.map(({ seat }) => roles[bodyOf(seat)].zh)).size).toBe(5)
  })

  it('lets each body do its own part, and between them all that there is to do', async () => {
    const done = new Map<string, readonly string[]>()
    for (const who of [
      'park-1',
      'park-25',
      'park-26',
      'park-31',
      'park-37',
      'luo-yifan',
      'cao-xue',
    ])
      done.set(who, await mayOf(who))
    expect(done.get('park-1')).toContain('vote')
    expect(done.get('park-37')).toContain('supervise')
    expect(done.get('park-37')).not.toContain('vote')
    expect(done.get('park-31')).toEqual(expect.arrayContaining(['advise', 'raise']))
    const all = new Set([...done.values()].flat())
    for (const right of rightNames.filter((one) => isRightOf(one, 'park')))
      expect(all, right).toContain(right)
    await refused(as('park-1')('council.addSeat', { councilId, seat: 'director' }), 'FORBIDDEN')
  })

  it('has a line of its record for everyone who came', async () => {
    const kinds = (await linesOf(town, councilId)).map(({ kind }) => kind)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect([count('founded'), count('unitAdmitted')]).toEqual([1, 25])
    expect([count('seatAdded'), count('seatFilled')]).toEqual([42, 42])
  })

  it('is read as a dozen documents, its seats and those who sit there', async () => {
    const read = await watchedReads(town)
    const page = await read('zheng-hong', 'council.home', { councilId })
    expect(page.output.seats).toHaveLength(42)
    expect(page.returned).toBeLessThanOrEqual(2 * 42 + 12)
    expect(page.examined).toBeLessThanOrEqual(2 * 42 + 12)
    const list = await read('zheng-hong', 'council.list', {})
    expect(list.examined).toBeLessThanOrEqual(12)
  })
})

async function everyUnit() {
  const first = await as('cao-xue')('council.units', { councilId })
  if (!first.next) return first.items
  const more = await as('cao-xue')('council.units', { councilId, after: first.next })
  return [...first.items, ...more.items]
}
