import { departments } from '#shared/domain/people/role.ts'
import type { InspectionView } from '../covenant/types'

/** The departments behind a visit: `环卫、消防`. */
export const sendersText = (by: InspectionView['by']) =>
  by.map(({ department }) => departments[department]).join('、')
