import { gridKinds } from '#shared/domain/grid/kinds.ts'
import { percentText } from '#shared/kernel/ratio.ts'
import type { AreaSums, GridCard } from './types'

/** `基本类 · 320 户 · 康翠里 1 至 6 号楼`; where nobody need live no homes are told. */
export const gridNote = ({ kind, homes, covers }: Pick<GridCard, 'kind' | 'homes' | 'covers'>) =>
  [gridKinds[kind].zh, homes > 0 ? `${homes} 户` : '', covers].filter(Boolean).join(' · ')

export const namesOf = ({ workers }: Pick<GridCard, 'workers'>) =>
  workers.map(({ name }) => name).join('、')

/** `42 个网格，12 个有网格员（28.6%）`. */
export const sumsNote = ({ staffed }: Pick<AreaSums, 'staffed'>) =>
  staffed.denominator === 0
    ? '还没有登记网格'
    : `${staffed.denominator} 个网格，${staffed.numerator} 个有网格员（${percentText(staffed)}）`
