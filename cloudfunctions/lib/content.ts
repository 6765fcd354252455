import type { ActionSpec } from '#shared/contract/action.ts'
import type { Check } from '#shared/domain/moderation/check.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { freeTexts } from '#shared/kernel/free-text.ts'
import type { Platform, Said, Verdict } from './platform.ts'

type Ask = {
  readonly spec: ActionSpec
  readonly input: unknown
  /** Who says it: asked only when there is something to check, and refuses whoever may not call at all. */
  readonly identity: () => Promise<string>
}

/**
 * How what a command says stands. Every text written by hand is checked before anything happens, whatever the action; the
 * check is the platform's and lies outside the transaction. An input that is not well-formed says nothing yet.
 * @throws CONTENT_REFUSED, CONTENT_UNSURE with the field
 */
export async function checkContent(
  { checkText }: Pick<Platform, 'checkText'>,
  { spec, input, identity }: Ask,
): Promise<Check> {
  const parsed = spec.input.safeParse(input)
  const texts = parsed.success ? freeTexts(spec.input, parsed.data) : []
  if (texts.length === 0) return 'passed'
  const who = await identity()
  let check: Check = 'passed'
  for (const { field, text } of texts) {
    const verdict = await judged(checkText, { identity: who, text })
    if (verdict === 'risky') throw new AppError('CONTENT_REFUSED', { field })
    if (verdict === 'review' && spec.unsure !== 'wait')
      throw new AppError('CONTENT_UNSURE', { field })
    if (verdict === 'review') check = 'pending'
  }
  return check
}

/** A check that cannot be reached is not sure: nothing is shown that nobody has looked at. */
const judged = (checkText: Platform['checkText'], said: Said): Promise<Verdict> =>
  checkText(said).catch(() => 'review')
