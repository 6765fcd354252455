import { describe, expect, it } from 'vitest'
import { isAudience } from '#shared/domain/notice/audience.ts'
import type { AudienceRole } from '#shared/domain/notice/kinds.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { holds, livesIn } from '#shared/domain/people/holds.ts'
import type { Subject } from '#shared/domain/rating/subject.ts'
import { checkRater, mayRate } from '#shared/domain/rating/who-may-rate.ts'
import { grantOf } from '../support/grants.ts'
import { ofCommunity, ofShop } from '../support/ratings.ts'

const kangcui = '120116014003'
const ziyun = '120116014004'
const home = grantOf('resident', `${kangcui}-01`)
const refused = (code: string) => expect.objectContaining({ code })

describe('a grant', () => {
  const [from, until] = [new Date('2026-11-01'), new Date('2026-12-01')]

  it('is in force from its first instant until just before its last', () => {
    const grant = { from, until }
    expect(isActive(grant, from)).toBe(true)
    expect(isActive(grant, until)).toBe(false)
    expect(isActive(grant, new Date(from.getTime() - 1))).toBe(false)
    expect(isActive({ from, until: null }, new Date('2099-01-01'))).toBe(true)
  })

  it('of an area holds below it; of a council or shop only there', () => {
    const place = { area: kangcui, councilId: 'c', shopId: 's' }
    expect(holds([grantOf('secretary', kangcui)], 'secretary', place)).toBe(true)
    expect(holds([grantOf('secretary', ziyun)], 'secretary', place)).toBe(false)
    const inspector = (councilId: string) => grantOf('inspector', kangcui, { councilId })
    expect(holds([inspector('c')], 'inspector', place)).toBe(true)
    expect(holds([inspector('d')], 'inspector', place)).toBe(false)
    const merchant = (shopId: string) => grantOf('merchant', kangcui, { shopId })
    expect(holds([merchant('s')], 'merchant', place)).toBe(true)
    expect(holds([merchant('t')], 'merchant', place)).toBe(false)
    expect(holds([merchant('s')], 'inspector', place)).toBe(false)
  })

  it('of a home says where a person lives', () => {
    expect(livesIn([home], kangcui)).toBe(true)
    expect(livesIn([home], ziyun)).toBe(false)
    expect(livesIn([grantOf('secretary', kangcui)], kangcui)).toBe(false)
  })
})

const ratable = (subject: Subject, area: string) => ({ subject, area, councilId: null })

describe('who may rate', () => {
  it('is a verified resident of the community, about its service and its shops', () => {
    expect(mayRate([home], ratable(ofCommunity(kangcui), kangcui))).toBe(true)
    expect(mayRate([home], ratable(ofShop('s'), kangcui))).toBe(true)
    expect(() => checkRater([home], ratable(ofShop('s'), ziyun))).toThrow(refused('NOT_RATABLE'))
    expect(() => checkRater([], ratable(ofShop('s'), kangcui))).toThrow(refused('NOT_RATABLE'))
  })

  it.each([
    ['merchant', ofShop('s'), grantOf('merchant', kangcui, { shopId: 's' })],
    ['secretary', ofCommunity(kangcui), grantOf('secretary', kangcui)],
    ['grid worker', ofCommunity(kangcui), grantOf('gridWorker', `${kangcui}-02`)],
  ] as const)('is not a %s who lives there, about their own', (_, subject, post) => {
    expect(() => checkRater([home, post], ratable(subject, kangcui))).toThrow(
      refused('OWN_SUBJECT'),
    )
  })

  it('is a merchant who lives there, about another’s shop', () => {
    const other = grantOf('merchant', kangcui, { shopId: 'other' })
    expect(mayRate([home, other], ratable(ofShop('s'), kangcui))).toBe(true)
  })
})

describe('the audience of a notice', () => {
  const publishedAt = new Date('2026-11-23')
  const audienceRoles: AudienceRole[] = ['everyone']
  const notice = { area: kangcui, audienceRoles, publishedAt }

  it('is who lived there when it was published', () => {
    expect(isAudience([home], notice)).toBe(true)
    expect(isAudience([{ ...home, from: publishedAt }], notice)).toBe(true)
    expect(isAudience([{ ...home, from: new Date('2026-11-24') }], notice)).toBe(false)
    expect(isAudience([grantOf('secretary', kangcui)], notice)).toBe(false)
    expect(isAudience([grantOf('resident', ziyun)], notice)).toBe(false)
    expect(isAudience([home], { ...notice, publishedAt: null })).toBe(false)
  })
})
