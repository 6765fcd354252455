import { kangcui } from '#functions/local/demo/places.ts'
import type { Input } from '#shared/contract/index.ts'

/** A project as a secretary writes it down. */
export const lampText = {
  area: kangcui,
  name: '楼道灯改造',
  summary: '把 1 到 8 号楼的楼道灯换成声控的。',
  what: '一共 96 盏，逐层换。',
  builder: '康翠物业',
  startOn: '2026-11-01',
  endOn: '2026-12-31',
} as const

type Told = Omit<Input<'project.report'>, 'projectId'>

export const progress = (percent: number, more: Partial<Told> = {}): Told => ({
  kind: 'progress',
  text: '砖铺到东边了',
  percent,
  photos: [],
  ...more,
})

export const quality = (verdict: 'good' | 'fair' | 'problem', more: Partial<Told> = {}): Told => ({
  kind: 'quality',
  text: '看了长椅和砖',
  verdict,
  photos: [],
  ...more,
})
