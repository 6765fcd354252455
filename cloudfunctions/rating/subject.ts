import { communityOf, levelOf } from '#shared/domain/area/code.ts'
import { departments } from '#shared/domain/people/role.ts'
import { departmentIn, type Subject } from '#shared/domain/rating/subject.ts'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import type { Ratable } from '#shared/domain/rating/who-may-rate.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'
import { locatedProject } from './project.ts'

/** A subject with the name people know it by and the area whose residents rate it. */
export type Located = Ratable & {
  readonly name: string
  readonly note: string
  /** The day on which what happens once was published; null for what goes on. */
  readonly since: string | null
  readonly shop: Shop | null
}

export const locatedShop = (shop: Shop): Located => ({
  subject: { kind: 'shop', id: shop.id },
  name: shop.name,
  note: `${shop.number} 号 · ${shop.address}`,
  area: communityOf(shop.area),
  councilId: null,
  since: null,
  shop,
})

type Named = { readonly id: string; readonly name: string }

export const locatedCommunity = ({ id, name }: Named): Located => ({
  subject: { kind: 'community', id },
  name: `${name}${subjectKinds.community.zh.replace('社区', '')}`,
  note: '社区书记和网格员为大家办事的情况',
  area: id,
  councilId: null,
  since: null,
  shop: null,
})

/** @throws OUT_OF_REACH */
export async function locate({ store, reach }: Context, subject: Subject): Promise<Located> {
  switch (subject.kind) {
    case 'shop':
      return locatedShop(await store.shops.get(subject.id, reach))
    case 'community': {
      const area = await store.areas.get(subject.id, reach)
      if (levelOf(area.id) !== 'community') throw new AppError('OUT_OF_REACH')
      return locatedCommunity(area)
    }
    case 'department': {
      const { area: code, department } = departmentIn(subject.id)
      return locatedDepartment(subject, await store.areas.get(code, reach), departments[department])
    }
    case 'project':
      return locatedProject(await store.projects.get(subject.id, reach))
    default:
      throw new AppError('OUT_OF_REACH')
  }
}

const locatedDepartment = (subject: Subject, { id, name }: Named, zh: string): Located => ({
  subject,
  name: `${name}${zh}`,
  note: '部门为大家办事的情况',
  area: id,
  councilId: null,
  since: null,
  shop: null,
})
