import * as z from 'zod'
import { Id } from '../../kernel/fields.ts'

export const councilId = Id.meta({ title: '理事会' })
export const shopId = Id.meta({ title: '店铺' })

/** `inForce`, `upcoming`, `draft`, or an edition's id. */
export const editionRef = z
  .string()
  .regex(/^[0-9A-Za-z-]{1,40}$/)
  .meta({ title: '版本' })

export const textHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: '条约文本' })

export const EditionState = z.enum(['past', 'inForce', 'upcoming'])
