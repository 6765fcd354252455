import type { Grant } from '../people/grant.ts'
import { holds } from '../people/holds.ts'
import type { Role } from '../people/role.ts'

/** Office holders: those who answer for the covenant in a council or around it. */
const offices = [
  'inspector',
  'member',
  'supervisor',
  'secretary',
  'gridWorker',
  'departmentOfficer',
  'subdistrictOfficer',
  'districtOfficer',
] as const satisfies readonly Role[]

type Council = { readonly id: string; readonly area: string }

/** Whether an office lets its holder see the council's months when the public no longer does, and penalties. */
export const seesHistory = (grants: readonly Grant[], { id, area }: Council): boolean =>
  offices.some((role) => holds(grants, role, { area, councilId: id }))

/** The shops whose own months a person sees in any case. */
export const ownShops = (grants: readonly Grant[]): ReadonlySet<string> =>
  new Set(grants.flatMap(({ role, shopId }) => (role === 'merchant' && shopId ? [shopId] : [])))
