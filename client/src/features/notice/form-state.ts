import { addresseesFor } from '#shared/domain/notice/addressees.ts'
import type { AudienceRole, WrittenKind } from '#shared/domain/notice/kinds.ts'
import { isWritten, noticeKinds } from '#shared/domain/notice/kinds.ts'
import { dayOf, instantOf, timeText } from '#shared/kernel/time.ts'
import type { DeskNotice } from './notice'
import type { Draft } from './use-saving'

/** What a writer has filled in so far; days are empty while none is chosen. */
export type Form = {
  readonly kind: WrittenKind
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly audienceRoles: readonly AudienceRole[]
  readonly openUntil: string
  readonly ask: string
  /** One a line. */
  readonly options: string
  readonly several: boolean
  readonly per: 'person' | 'household'
  readonly answersId: string
  readonly expiresOn: string
  readonly publishDay: string
  readonly publishTime: string
  readonly pinned: boolean
}

export const blank: Form = {
  kind: 'announcement',
  title: '',
  summary: '',
  body: '',
  audienceRoles: ['everyone'],
  openUntil: '',
  ask: '',
  options: '',
  several: false,
  per: 'person',
  answersId: '',
  expiresOn: '',
  publishDay: '',
  publishTime: '08:00',
  pinned: false,
}

/** A draft taken up again; `again`: an old notice whose words begin a new one, without its days. */
export function formOf(notice: DeskNotice, again: boolean): Form {
  const { title, summary, body, audienceRoles, question, publishAt } = notice
  const kind = isWritten(notice.kind) ? notice.kind : blank.kind
  const asked = question && {
    ask: question.text,
    options: question.options.join('\n'),
    several: question.several,
    per: question.per,
  }
  const words = { ...blank, kind, title, summary, body, audienceRoles, ...asked }
  if (again) return words
  return {
    ...words,
    openUntil: notice.openUntil ?? '',
    answersId: notice.answersId ?? '',
    expiresOn: notice.expiresOn ?? '',
    pinned: notice.pinned,
    ...(publishAt && { publishDay: dayOf(publishAt), publishTime: timeText(new Date(publishAt)) }),
  }
}

export const optionsOf = ({ options }: Pick<Form, 'options'>): string[] =>
  options
    .split('\n')
    .map((option) => option.trim())
    .filter(Boolean)

/** Whom it is meant for, as far as such people can be there. */
export function rolesOf({ kind, audienceRoles }: Form, area: string): AudienceRole[] {
  const possible = addresseesFor(kind, area)
  const chosen = possible.filter((role) => audienceRoles.includes(role))
  return chosen.length > 0 ? chosen : ['everyone']
}

/** What is sent: only what the kind asks, whatever was filled in before it was changed. */
export function draftOf(form: Form, area: string): Draft {
  const { kind, title, summary, body, pinned, publishDay, publishTime } = form
  const { asks, answers } = noticeKinds[kind]
  const options = optionsOf(form)
  return {
    kind,
    area,
    title,
    summary,
    body,
    pinned,
    audienceRoles: rolesOf(form, area),
    publishAt: publishDay ? instantOf(publishDay, publishTime).toISOString() : null,
    openUntil: asks ? form.openUntil || null : null,
    question:
      asks === 'voices'
        ? { text: form.ask, options, several: form.several && options.length > 0, per: form.per }
        : null,
    answersId: answers ? form.answersId || null : null,
    expiresOn: form.expiresOn || null,
  }
}
