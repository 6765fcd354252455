import { AppError } from '../../kernel/errors.ts'
import type { councilKindRow } from './kinds.ts'
import type { UnitText } from './unit.ts'

type Wanted = Pick<UnitText, 'kind' | 'name' | 'weight'> & {
  readonly [Field in 'shopId' | 'department' | 'chainPart']?: UnitText[Field] | undefined
}
type Row = Pick<ReturnType<typeof councilKindRow>, 'units' | 'chain'>

/** What a unit of a kind must name besides, and what is said where it does not. */
const named = {
  shop: { field: 'shopId', message: '请选是名册上的哪一家店' },
  department: { field: 'department', message: '请选是哪个部门' },
} as const

/** What of it counts for a unit of its kind, in a council of that kind. @throws UNIT_UNFIT */
export function readUnit({ units, chain }: Row, wanted: Wanted): UnitText {
  const { kind, name, weight } = wanted
  if (!units.includes(kind)) throw new AppError('UNIT_UNFIT', { field: 'kind' })
  const needs = kind === 'shop' || kind === 'department' ? named[kind] : null
  if (needs && !wanted[needs.field]) throw new AppError('UNIT_UNFIT', needs)
  const only = <Value>(isMeant: boolean, value: Value | null | undefined) =>
    isMeant ? (value ?? null) : null
  return {
    kind,
    name,
    weight,
    shopId: only(kind === 'shop', wanted.shopId),
    department: only(kind === 'department', wanted.department),
    chainPart: only(chain && kind === 'firm', wanted.chainPart),
  }
}
