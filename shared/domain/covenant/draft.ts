import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import type { Edition } from './edition.ts'
import { EditionText } from './edition-text.ts'

/** The one text that a council is working on; its id is the council's. */
export const EditionDraft = z.object({
  id: Id,
  councilId: Id,
  area: AreaCode,
  text: EditionText,
  /** Everyone who had a hand in it: none of them adopts it. */
  writers: z.array(Id),
  savedAt: Instant,
  version: z.int(),
})
export type EditionDraft = z.infer<typeof EditionDraft>

/** An edition's text, without what adoption gave it. */
export const textOf = ({ id: _, adoptedOn: __, ...text }: Edition): EditionText => text
