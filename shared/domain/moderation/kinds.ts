import type { Role } from '../people/role.ts'

export type ReviewKindRow = {
  readonly zh: string
  /** Who looks; whoever is above them in the same place may look too. */
  readonly by: Role
  /** Nobody is to learn who wrote it, or when. */
  readonly nameless?: true
}

/**
 * What may wait for a person's look, and who looks: a rating is not for the eyes of those who may be the rated, so that
 * the street looks at it; what is said under a notice is the secretary's to look at.
 */
export const reviewKinds = {
  rating: { zh: '评价里的话', by: 'subdistrictOfficer', nameless: true },
  redress: { zh: '差评办理里的话', by: 'subdistrictOfficer', nameless: true },
  photo: { zh: '照片', by: 'subdistrictOfficer', nameless: true },
  remark: { zh: '公告下的留言', by: 'secretary' },
  voice: { zh: '征求意见里的话', by: 'secretary', nameless: true },
  entry: { zh: '项目监督记录', by: 'secretary' },
  motion: { zh: '议题', by: 'secretary' },
} as const satisfies Record<string, ReviewKindRow>
export type ReviewKind = keyof typeof reviewKinds
