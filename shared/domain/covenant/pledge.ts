import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Id, Instant } from '../../kernel/fields.ts'

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
  councilId: Id,
  area: z.string(),
  editionId: z.string(),
  /** SHA-256 of the exact text that was on the screen. */
  textHash: z.string(),
  signature: Signature,
  signedBy: Id,
  signerName: z.string(),
  signedAt: Instant,
  version: z.int(),
})
export type Pledge = z.infer<typeof Pledge>

export const pledgeId = (
  shop: { readonly id: string; readonly tenure: number },
  editionId: string,
) => `${shop.id}:${shop.tenure}:${editionId}`

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
