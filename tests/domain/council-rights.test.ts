import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionNames, specOf } from '#shared/contract/index.ts'
import {
  mayDo,
  type Right,
  rightNames,
  rights,
  rightsOf,
  rolesOf,
  seatsIn,
} from '#shared/domain/council/rights.ts'
import { type Role, roleNames, roleRow } from '#shared/domain/people/role.ts'
import { bodyOf, type Seat, seatNames } from '#shared/domain/people/seats.ts'
import { grantOf } from '../support/grants.ts'

const kangcui = '120116014003'
const council = { id: 'c'.repeat(24), area: kangcui }
const seated = (seat: Seat, councilId = council.id) => ({
  ...grantOf(bodyOf(seat), kangcui, { councilId }),
  seat,
})
const bodies = [...new Set(seatNames.map(bodyOf))]

describe('the table of rights', () => {
  it.each(seatNames)('gives %s something to do', (seat) => {
    expect(rightsOf(seat)).not.toEqual([])
  })

  it('keeps the station apart: whoever supervises does nothing else, and nobody else supervises', () => {
    for (const seat of seatsIn('supervisor')) expect(rightsOf(seat)).toEqual(['supervise'])
    expect(rights.supervise.seats.map(bodyOf)).toEqual(['supervisor', 'supervisor', 'supervisor'])
    expect(rights.supervise.offices).toEqual([])
  })

  it('lets the board alone vote, each of its seats', () => {
    expect(rights.vote.seats).toEqual(seatsIn('member'))
    expect(rights.vote.offices).toEqual([])
  })

  it('says what the actions of seats and members admit', () => {
    const kept = ['addSeat', 'fillSeat', 'handOver', 'vacateSeat', 'removeSeat', 'enter', 'admit']
    for (const name of kept) {
      const action = actionNames.find((one) => one === `council.${name}`)
      expect(action && specOf(action).roles, name).toEqual(rolesOf('fillSeats'))
    }
    expect(specOf('council.amendCharter').roles).toEqual(rolesOf('amendCharter'))
  })

  it('names every body once, in which seats stand highest first', () => {
    expect(bodies.flatMap(seatsIn).sort()).toEqual([...seatNames].sort())
    expect(seatsIn('member')).toEqual(['chair', 'viceChair', 'director'])
    for (const body of bodies) expect(roleRow(body).appointedBy).toEqual([])
  })
})

describe('what somebody may do in a council', () => {
  const anySeat = fc.constantFrom(...seatNames)
  const anyRight = fc.constantFrom<Right>(...rightNames)

  it('is what the seat may, in that council and in no other', () => {
    fc.assert(
      fc.property(anySeat, anyRight, (seat, right) => {
        const allowed = (rights[right].seats as readonly Seat[]).includes(seat)
        expect(mayDo([seated(seat)], right, council)).toBe(allowed)
        expect(mayDo([seated(seat, 'd'.repeat(24))], right, council)).toBe(false)
      }),
    )
  })

  it('is what the office may, over its own area', () => {
    const anyRole = fc.constantFrom<Role>(...roleNames)
    fc.assert(
      fc.property(anyRole, anyRight, (role, right) => {
        const grant = { ...grantOf(role, kangcui), seat: null }
        const allowed = (rights[right].offices as readonly Role[]).includes(role)
        expect(mayDo([grant], right, council)).toBe(allowed)
        expect(mayDo([{ ...grant, area: '120116014004' }], right, council)).toBe(false)
      }),
    )
  })

  it('is let in by the roles that its actions name', () => {
    fc.assert(
      fc.property(anySeat, anyRight, (seat, right) => {
        if (mayDo([seated(seat)], right, council)) expect(rolesOf(right)).toContain(bodyOf(seat))
      }),
    )
  })
})
