import { describe, expect, it } from 'vitest'
import { type ReachKind, reachKinds, reachOf } from '#shared/domain/people/reach.ts'
import { type Role, roleNames, roles } from '#shared/domain/people/role.ts'
import { grantOf } from '../support/grants.ts'

const community = '120116014003'
const chain = ['120116', '120116014', community]
const place = { councilId: 'council', shopId: 'shop', projectId: 'project' }
const grants = (role: Role) => [grantOf(role, community, place)]
const reach = (kind: ReachKind, role: Role) =>
  reachOf(kind, { personId: 'person', grants: grants(role) })

const inside = { kind: 'inside', area: community }
const around = (role: Role) => ({ kind: 'around', areas: chain, role })

/** Roles whose neighbourhood takes in all that lies inside their area. */
const offices: Role[] = [
  'secretary',
  'gridWorker',
  'departmentOfficer',
  'subdistrictOfficer',
  'districtOfficer',
]

const postOf = (role: Role) =>
  ({
    area: inside,
    council: { kind: 'council', id: 'council' },
    shop: { kind: 'shop', id: 'shop' },
    project: { kind: 'project', id: 'project' },
  })[roles[role].place]

describe.each(roleNames)('the reach of a %s', (role) => {
  it('by post is the place the role is bound to, and nothing else', () => {
    expect(reach('post', role)).toEqual([postOf(role)])
  })

  it('by address is the areas that contain their own', () => {
    expect(reach('addressed', role)).toEqual([around(role)])
  })

  it('by neighbourhood is what is around, and for an office what is inside', () => {
    const more = offices.includes(role) ? [inside] : []
    expect(reach('neighbourhood', role)).toEqual([around(role), ...more])
  })

  it('by self is the person alone', () => {
    expect(reach('self', role)).toEqual([{ kind: 'person', id: 'person' }])
  })
})

describe('a reach', () => {
  it.each(reachKinds.filter((kind) => kind !== 'everywhere'))(
    'of kind %s is empty for someone we do not know',
    (kind) => expect(reachOf(kind, { personId: null, grants: [] })).toEqual([]),
  )

  it('everywhere asks for no grant', () => {
    expect(reachOf('everywhere', { personId: null, grants: [] })).toEqual([{ kind: 'everywhere' }])
  })

  it('by post is empty for a council or shop role that names no council or shop', () => {
    const nowhere = [grantOf('inspector', community), grantOf('merchant', community)]
    expect(reachOf('post', { personId: 'person', grants: nowhere })).toEqual([])
  })

  it('of several grants is all of theirs', () => {
    const two = [grantOf('secretary', community), grantOf('gridWorker', `${community}-01`)]
    expect(reachOf('post', { personId: 'person', grants: two })).toEqual([
      inside,
      { kind: 'inside', area: `${community}-01` },
    ])
  })
})
