import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Consent,
  granted,
  mostConsents,
  noConsent,
  noticed,
  spent,
  woken,
} from '#shared/domain/inbox/consent.ts'
import { pushAt } from '#shared/domain/inbox/push-time.ts'
import { newsText, noticeText } from '#shared/domain/inbox/push-words.ts'
import { isMeantFor } from '#shared/domain/inbox/spread.ts'
import { fitted, templates } from '#shared/domain/inbox/templates.ts'
import { dayOf, timeText } from '#shared/kernel/time.ts'
import { grantOf } from '../support/grants.ts'
import { at } from '../support/shanghai.ts'

const person = 'a'.repeat(24)

describe('when something may go out', () => {
  it.each([
    ['2026-12-16 07:59', null, '2026-12-16 08:00'],
    ['2026-12-16 08:00', null, '2026-12-16 08:00'],
    ['2026-12-16 20:59', '2026-12-15', '2026-12-16 20:59'],
    ['2026-12-16 21:00', null, '2026-12-17 08:00'],
    ['2026-12-16 12:00', '2026-12-16', '2026-12-17 08:00'],
    ['2026-12-31 23:30', '2026-12-31', '2027-01-01 08:00'],
  ])('at %s, with the last on %s: %s', (now, lastOn, then) => {
    expect(pushAt({ now: at(now), lastOn, urgent: false })).toEqual(at(then))
    expect(pushAt({ now: at(now), lastOn, urgent: true })).toEqual(at(now))
  })

  it('is never before now, by night, or on a day that had one', () => {
    const moments = fc.date({
      min: at('2026-01-01 00:00'),
      max: at('2027-12-31 00:00'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, fc.boolean(), (now, hadOne) => {
        const lastOn = hadOne ? dayOf(now) : null
        const then = pushAt({ now, lastOn, urgent: false })
        expect(then >= now).toBe(true)
        expect(timeText(then) >= '08:00' && timeText(then) < '21:00').toBe(true)
        expect(dayOf(then)).not.toBe(lastOn)
      }),
    )
  })
})

type Account = { readonly consent: Consent; readonly given: number; readonly sent: number }

const now = at('2026-12-16 10:00')

/** What may happen to a consent, with what was given and sent until then. */
const happenings: Readonly<Record<string, (account: Account) => Account>> = {
  news: (account) => give(account, 'news'),
  notice: (account) => give(account, 'notice'),
  wake: ({ consent, ...rest }) => ({ ...rest, consent: woken(consent, { now, urgent: false }) }),
  note: ({ consent, ...rest }) => ({ ...rest, consent: noticed(consent, person, now) }),
  send: ({ consent, given, sent }) =>
    consent.dueAt
      ? {
          given,
          sent: sent + 1,
          consent: spent(consent, consent.newsSince ? 'news' : 'notice', now),
        }
      : { given, sent, consent },
}

function give({ consent, given, sent }: Account, template: 'news' | 'notice'): Account {
  const next = granted(consent, template, ['120116014003-01'])
  return { consent: next, given: given + next.left[template] - consent.left[template], sent }
}

describe('what a person lets the second channel do', () => {
  it('is one message for each consent, never below nothing nor above what is kept', () => {
    const steps = fc.array(fc.constantFrom(...Object.keys(happenings)), { maxLength: 80 })
    fc.assert(
      fc.property(steps, (names) => {
        let account: Account = { consent: noConsent(person), given: 0, sent: 0 }
        for (const name of names) account = happenings[name]?.(account) ?? account
        const { left } = Consent.parse(account.consent)
        expect(Math.max(left.news, left.notice)).toBeLessThanOrEqual(mostConsents)
        expect(account.sent + left.news + left.notice).toBe(account.given)
      }),
    )
  })
})

describe('the words', () => {
  const title = '🏠'.repeat(30)

  it('fit the fields of their templates, in whole characters', () => {
    const news = newsText([{ title, at: at('2026-12-16 10:00') }])
    const notice = noticeText(
      [{ id: person, title, signedBy: '', publishedAt: null }],
      at('2026-12-16 10:00'),
    )
    for (const [text, template] of [
      [news, templates.news],
      [notice, templates.notice],
    ] as const) {
      expect(Object.keys(text?.fields ?? {})).toEqual(Object.keys(template.fields))
      for (const field of Object.values(text?.fields ?? {}))
        expect([...field].length).toBeLessThanOrEqual(20)
    }
    expect(news?.fields.thing2).toBe(`${'🏠'.repeat(19)}…`)
    expect(news?.fields.time3).toBe('2026年12月16日 10:00')
  })

  it('stay as they are when they fit', () => {
    expect(fitted({ thing1: '一二三' })).toEqual({ thing1: '一二三' })
    expect(newsText([])).toBeNull()
    expect(noticeText([], new Date())).toBeNull()
  })
})

describe('whom a notice is meant for', () => {
  const grid = '120116014003-01'
  it.each([
    ['everyone at home in its area', ['everyone'], grantOf('resident', grid), true],
    ['a role that it names', ['merchant'], grantOf('merchant', grid), true],
    ['no other role', ['merchant'], grantOf('resident', grid), false],
    ['nobody of the next community', ['everyone'], grantOf('resident', '120116014004'), false],
    ['nobody above its area', ['everyone'], grantOf('secretary', '120116014'), false],
  ] as const)('%s', (_, audienceRoles, grant, meant) => {
    const notice = { area: '120116014003', audienceRoles: [...audienceRoles] }
    expect(isMeantFor(notice, [grant])).toBe(meant)
  })
})
