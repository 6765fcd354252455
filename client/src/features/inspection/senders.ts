import { type Department, departments } from '#shared/domain/people/role.ts'
import type { InspectionView } from '../covenant/types'

/** Departments by name: `环卫、消防`. */
export const namesText = (names: readonly Department[]) =>
  names.map((name) => departments[name]).join('、')

/** The departments behind a visit. */
export const sendersText = (by: readonly Pick<InspectionView['by'][number], 'department'>[]) =>
  namesText(by.map(({ department }) => department))
