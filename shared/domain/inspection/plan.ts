import { AppError } from '../../kernel/errors.ts'
import { isWorkday } from '../../kernel/working-time.ts'
import type { Edition } from '../covenant/edition.ts'
import { type Department, departments as departmentTitles } from '../people/role.ts'
import type { Shop } from '../shop/shop.ts'
import { busyOf } from './items-for.ts'
import { type Round, type Visit, visitId } from './round.ts'
import { placeInOrder } from './visit.ts'

type Plan = Pick<Round, 'departments' | 'dueOn' | 'secondShare'>
type Circumstances = {
  readonly today: string
  readonly edition: Pick<Edition, 'categories'>
  /** Inspectors of the council in office. */
  readonly inspectors: readonly {
    readonly personId: string
    readonly department: Department | null
  }[]
}

/** Whether a round can be done as it is planned. @throws DUE_NOT_WORKDAY, NO_INSPECTOR, DEPARTMENT_IDLE */
export function checkPlan(plan: Plan, { today, edition, inspectors }: Circumstances): void {
  const { departments, dueOn } = plan
  if (dueOn < today || !isWorkday(dueOn)) throw new AppError('DUE_NOT_WORKDAY', { field: 'dueOn' })
  const sent = inspectors.filter(({ department }) => department && departments.includes(department))
  for (const department of departments)
    if (!sent.some((inspector) => inspector.department === department)) throw nobodyOf(department)
  const busy = busyOf(edition, departments)
  const idle = departments.find((department) => !busy.includes(department))
  if (idle) throw idling(idle)
  // one person of each department looks first, and the second look is somebody else's
  const people = new Set(sent.map(({ personId }) => personId)).size
  if (plan.secondShare > 0 && people <= departments.length)
    throw new AppError('NO_INSPECTOR', {
      field: 'secondShare',
      message: '复看要换一个人去，这几个部门的考核员不够，请先任命或不安排复看',
    })
}

const nobodyOf = (department: Department) =>
  new AppError('NO_INSPECTOR', {
    field: 'departments',
    message: `这个理事会还没有${departmentTitles[department]}的考核员，请先任命`,
  })

const idling = (department: Department) =>
  new AppError('DEPARTMENT_IDLE', {
    field: 'departments',
    message: `${departmentTitles[department]}在这次安排里没有要看的项目，请去掉`,
  })

/** A round's visit to one shop, as it begins. */
export const visitTo = (
  { id: roundId, dueOn, departments }: Round,
  shop: Pick<Shop, 'id' | 'councilId' | 'area' | 'number' | 'name' | 'address'>,
  second: boolean,
): Visit => ({
  id: visitId(roundId, shop.id),
  roundId,
  shopId: shop.id,
  councilId: shop.councilId,
  area: shop.area,
  shopNumber: shop.number,
  shopName: shop.name,
  address: shop.address,
  dueOn,
  departments,
  done: [],
  state: 'waiting',
  inspectionId: null,
  authors: [],
  second: { wanted: second, inspectionId: null },
  waitsFor: departments,
  order: placeInOrder(dueOn, shop.number),
  version: 0,
})
