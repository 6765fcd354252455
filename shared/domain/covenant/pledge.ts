import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Day, Id, Instant } from '../../kernel/fields.ts'
import { handNames } from './pledge-hands.ts'

/** The box a signature is drawn in, whatever the screen: points are whole numbers inside it. */
export const signatureBox = { width: 1000, height: 500 } as const

const Point = z.tuple([
  z.int().min(0).max(signatureBox.width),
  z.int().min(0).max(signatureBox.height),
])

/** A hand-written signature as the strokes of the finger, each a list of points. */
export const Signature = z
  .array(z.array(Point).min(1).max(400))
  .min(1)
  .max(60)
  .meta({ title: '签名' })
export type Signature = z.infer<typeof Signature>

/** One shop signed one edition; its id is `shop:tenure:edition`, so that each owner does it once. */
export const Pledge = z.object({
  id: z.string(),
  shopId: Id,
  tenure: z.int().positive(),
  councilId: Id,
  area: z.string(),
  editionId: z.string(),
  /** SHA-256 of the exact text that was on the screen, or under the pen. */
  textHash: z.string(),
  hand: z.enum(handNames),
  /** Null on paper: then the photo shows it. */
  signature: Signature.nullable(),
  /** Null on paper: who has no phone is no person here. */
  signedBy: Id.nullable(),
  signerName: z.string(),
  /** When it was signed on the screen; when the paper was entered. */
  signedAt: Instant,
  paper: z.object({ photoId: Id, enteredBy: Id, signedOn: Day }).nullable(),
  version: z.int(),
})
export type Pledge = z.infer<typeof Pledge>

export const pledgeId = (
  shop: { readonly id: string; readonly tenure: number },
  editionId: string,
) => `${shop.id}:${shop.tenure}:${editionId}`

/**
 * The day on a paper: no later than today, and no earlier than the text was adopted.
 * @throws DAY_IN_FUTURE, SIGNED_BEFORE_TEXT
 */
export function checkSignedOn(
  signedOn: string,
  { adoptedOn, today }: { readonly adoptedOn: string; readonly today: string },
): void {
  if (signedOn > today) throw new AppError('DAY_IN_FUTURE', { field: 'signedOn' })
  if (signedOn < adoptedOn) throw new AppError('SIGNED_BEFORE_TEXT', { field: 'signedOn' })
}

/** The ink of a name is longer than this, in units of the box; a dot or a slip of the finger is not a signature. */
const shortestInk = 300

/** @throws SIGNATURE_TOO_SHORT */
export function checkSignature(strokes: Signature): void {
  const ink = strokes.reduce((total, stroke) => total + strokeLength(stroke), 0)
  if (ink < shortestInk) throw new AppError('SIGNATURE_TOO_SHORT', { field: 'signature' })
}

const strokeLength = (stroke: Signature[number]) =>
  stroke.reduce((length, [x, y], index) => {
    const [fromX, fromY] = stroke[index - 1] ?? [x, y]
    return length + Math.hypot(x - fromX, y - fromY)
  }, 0)
