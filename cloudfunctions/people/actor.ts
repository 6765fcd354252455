import type { Person } from '#shared/domain/people/person.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

/** The person who acts; whoever holds a grant has one. @throws FORBIDDEN */
export function actorOf({ person }: Pick<Context, 'person'>): Person {
  if (!person) throw new AppError('FORBIDDEN')
  return person
}
