import { type CouncilKind, councilKindNames } from '#shared/domain/council/kinds.ts'

export const isCouncilKind = (word: string): word is CouncilKind =>
  (councilKindNames as readonly string[]).includes(word)
