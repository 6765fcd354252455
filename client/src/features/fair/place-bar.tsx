import { chainOf } from '#shared/domain/area/code.ts'
import { subjectKindNames, subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { Chips } from '../../ui/chips'
import { type Me, useMe } from '../people/me'

export type Kind = (typeof subjectKindNames)[number]

const kinds = subjectKindNames.map((kind) => [kind, subjectKinds[kind].zh] as const)
const levelWords = ['全区', '街镇', '社区'] as const

/** Areas this person may look at, the nearest first: those their home or post lies in. */
export function areasOf(me: Me): readonly (readonly [area: string, word: string])[] {
  const code = (me.grants.find(({ role }) => role === 'resident') ?? me.grants[0])?.area
  if (!code) return []
  return chainOf(code)
    .slice(0, levelWords.length)
    .map((area, depth) => [area, levelWords[depth] ?? ''] as const)
    .reverse()
}

/** A kind named by a link; any other word is none. */
export const kindOf = (word: string | undefined): Kind | undefined =>
  subjectKindNames.find((kind) => kind === word)

type Props = {
  kind: Kind
  onKind: (kind: Kind) => void
  area: string
  onArea: (area: string) => void
}

/** Which kind, and how far around. */
export function PlaceBar({ kind, onKind, area, onArea }: Props) {
  const { data: me } = useMe()
  return (
    <>
      <Chips label="看哪一类" options={kinds} value={kind} onChange={onKind} />
      {me && <Chips label="看多大范围" options={areasOf(me)} value={area} onChange={onArea} />}
    </>
  )
}
