import { type Body, bodyOf, seatNames } from '#shared/domain/people/seats.ts'

/** The bodies of a council, in the order of their seats. */
export const bodies: readonly Body[] = [...new Set(seatNames.map(bodyOf))]
