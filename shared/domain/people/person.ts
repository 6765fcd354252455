import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { Code } from './code.ts'

export const PersonName = line('姓名', 20)

/** What we keep of a person: how the platform knows them, what neighbours call them, and a code to be appointed by. */
export const Person = z.object({
  id: Id,
  /** The platform's word for the caller (OPENID); null after the person asked to be forgotten. */
  identity: z.string().nullable(),
  name: PersonName,
  /** Eight characters a person reads out to be given a post, so that nobody needs a phone number. */
  code: Code,
  createdAt: Instant,
  version: z.int(),
})
export type Person = z.infer<typeof Person>

export const forgottenName = '已注销的用户'
