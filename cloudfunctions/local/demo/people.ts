import type { Input } from '#shared/contract/index.ts'
import type { Database } from '../../lib/store/database.ts'
import { appointFirstOfficer } from '../../operator/appoint-first.ts'
import { type PersonaId, personas } from '../personas.ts'
import { importHomes } from './grid-files.ts'
import { gridAt, kangcui, subdistrict, ziyun } from './places.ts'
import type { Town } from './town.ts'

export const identityOf = (id: PersonaId): string => `local:${id}`

/** Gives a name to everyone signed in as, and answers their registration code. */
export async function join({ as }: Town, identity: string, name: string): Promise<string> {
  const { person } = await as(identity)('people.join', { name })
  return person?.code ?? ''
}

/** Hands a post to a person by their code, as the one who may. */
export const appoint =
  ({ as }: Town, by: PersonaId) =>
  (code: string, post: Omit<Input<'people.appoint'>, 'code'>) =>
    as(identityOf(by))('people.appoint', { code, ...post })

/** The posts of the district, the street and two communities; everyone starts as nobody in particular. */
export async function staff(town: Town, database: Database): Promise<Record<PersonaId, string>> {
  const codes = {} as Record<PersonaId, string>
  for (const { id, name } of personas)
    if (id !== 'wu-xinyi') codes[id] = await join(town, identityOf(id), name)
  const held = await town.as(identityOf('lin-zhiyuan'))('people.me', {})
  if (held.grants.length === 0)
    await appointFirstOfficer(database, codes['lin-zhiyuan'], town.now())
  const district = appoint(town, 'lin-zhiyuan')
  await district(codes['zheng-hong'], { role: 'subdistrictOfficer', place: subdistrict })
  await district(codes['tian-ye'], {
    role: 'departmentOfficer',
    place: subdistrict,
    department: 'market',
  })
  const street = appoint(town, 'zheng-hong')
  await street(codes['liu-jianhua'], { role: 'secretary', place: kangcui })
  await street(codes['gao-xiuying'], { role: 'secretary', place: ziyun })
  await importHomes(town.as(identityOf('liu-jianhua')))
  await street(codes['zhou-qiang'], { role: 'gridWorker', place: gridAt(0) })
  return codes
}

const familyNames = [...'张王李赵刘陈杨黄周吴徐孙马朱胡林郭何高罗']
const givenNames = [
  '秀兰',
  '建军',
  '淑珍',
  '志刚',
  '丽华',
  '文博',
  '雨桐',
  '海燕',
  '国庆',
  '玉梅',
  '晨',
  '思远',
]

/** Neighbours without a story of their own: they fill the register, read and rate. */
export const neighbours = Array.from({ length: 46 }, (_, index) => ({
  identity: `local:neighbour-${index + 1}`,
  name: `${familyNames[index % familyNames.length]}${givenNames[(index * 5) % givenNames.length]}`,
  area: gridAt(index),
}))

const others = Array.from({ length: 6 }, (_, index) => ({
  identity: `local:ziyun-${index + 1}`,
  name: `${familyNames[(index * 3) % familyNames.length]}${givenNames[index]}`,
}))

async function settle(town: Town, identity: string, area: string, secretary: PersonaId) {
  const { enrolment } = await enrol(town, identity, area)
  if (enrolment) await town.as(identityOf(secretary))('people.admit', { enrolmentId: enrolment.id })
}

const enrol = ({ as }: Town, identity: string, area: string) =>
  as(identity)('people.enrol', { area, address: '3 号楼 2 门 502' })

/** Everyone who lives in the two communities, each enrolled by themselves and confirmed by their secretary. */
export async function residents(town: Town): Promise<void> {
  await settle(town, identityOf('wang-guilan'), gridAt(0), 'liu-jianhua')
  await settle(town, identityOf('zhao-min'), gridAt(1), 'liu-jianhua')
  await settle(town, identityOf('sun-haibo'), ziyun, 'gao-xiuying')
  for (const { identity, name, area } of neighbours) {
    await join(town, identity, name)
    await settle(town, identity, area, 'liu-jianhua')
  }
  for (const { identity, name } of others) {
    await join(town, identity, name)
    await settle(town, identity, ziyun, 'gao-xiuying')
  }
  await join(town, 'local:newcomer', '何芳')
  await enrol(town, 'local:newcomer', gridAt(2))
}
