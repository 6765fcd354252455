import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { callerFor } from '../../support/roles.ts'
import { freshKey } from '../../support/world.ts'
import type { Part } from './sampling.ts'

export const people: Part = async ({ town, sample }) => {
  const { codes } = town
  await sample('wu-xinyi', 'people.join', { name: '吴欣怡' })
  await sample('liu-jianhua', 'people.areas', { parent: kangcui })
  const home = { area: gridAt(2), address: '5 号楼' }
  for (const [who, verdict] of [
    ['wu-xinyi', 'people.decline'],
    ['guo-liang', 'people.admit'],
  ] as const) {
    const { enrolment } = await town.as(who)('people.enrol', home)
    await sample('liu-jianhua', 'people.enrolments', {})
    const enrolmentId = enrolment?.id ?? ''
    if (verdict === 'people.admit') await sample('liu-jianhua', verdict, { enrolmentId })
    else await sample('liu-jianhua', verdict, { enrolmentId, reason: '门牌不符' })
    await sample(who, 'people.me', {})
  }
  await sample('wu-xinyi', 'people.enrol', home)
  const post = { code: codes['he-wei'], role: 'gridWorker', place: gridAt(2) } as const
  const { id: grantId } = await sample('liu-jianhua', 'people.appoint', {
    ...post,
    until: '2040-01-01',
  })
  await sample('liu-jianhua', 'people.grants', {})
  await sample('liu-jianhua', 'people.dismiss', { grantId, reason: '换人' })
}

export const farewells: Part = async ({ town, sample, keep }) => {
  await sample('wang-guilan', 'people.takeout', {})
  await sample('nobody-yet', 'people.takeout', {})
  await sample('zhao-min', 'people.forget', { confirm: '注销' })
  const tick = { action: 'clock.tick', input: {}, key: freshKey() } as const
  const reply = await town.send(tick, callerFor('clock.tick'))
  if (reply.ok) keep('clock.tick', reply.data)
}
