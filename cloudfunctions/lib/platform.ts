import type { Fields, TemplateName } from '#shared/domain/inbox/templates.ts'
import type { Log } from './log.ts'
import type { Database } from './store/database.ts'

/** Who is calling, in the platform's own word; never taken from the input. */
export type Caller =
  | { readonly kind: 'person'; readonly identity: string }
  | { readonly kind: 'timer' }
  /** The platform itself, with what it has to tell. */
  | { readonly kind: 'platform' }
  | { readonly kind: 'nobody' }

/** A picture in base64. */
export type Plate = { readonly mime: string; readonly data: string }

/** Draws a code to scan: it opens this page of the mini-program with `scene` (32 characters at most). */
export type DrawPlate = (scene: string, page: string) => Promise<Plate>

/** A text somebody wants others to read. */
export type Said = { readonly identity: string; readonly text: string }
/** What the content check says of it; `review`: it is not sure, a person looks. */
export type Verdict = 'pass' | 'review' | 'risky'

/** A picture somebody wants others to see. */
export type Shown = {
  readonly identity: string
  readonly id: string
  readonly purpose: string
  readonly mime: string
  readonly data: string
}
/** What is said of a picture now, or by which mark it will be said later (`moderation.verdict`). */
export type PictureAnswer = { readonly verdict: Verdict } | { readonly trace: string }
/** One message of the second channel. */
export type Push = {
  readonly identity: string
  readonly template: TemplateName
  readonly fields: Fields
  /** The page it opens, without a leading slash. */
  readonly page: string
}
/** `refused`: the person has taken back their consent, or it was never there. */
export type SendPush = (push: Push) => Promise<'sent' | 'refused'>
/** The ids that WeChat gave our templates; an empty one: nobody is asked for it. */
export type TemplateIds = Readonly<Record<TemplateName, string>>

/** What a function needs of the world around it; WeChat's and the local machine's differ only here. */
export type Platform = {
  readonly database: () => Promise<Database>
  readonly now: () => Date
  readonly log: Log
  /** Key of the hashes that stand for voters. */
  readonly voterKey: () => string
  readonly plate: DrawPlate
  readonly checkText: (said: Said) => Promise<Verdict>
  readonly checkPicture: (shown: Shown) => Promise<PictureAnswer>
  readonly push: SendPush
  readonly templateIds: () => TemplateIds
}
