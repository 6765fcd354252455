import type { PersonaId } from '../personas.ts'
import { signatureOf } from './hand.ts'
import { appoint, identityOf, join } from './people.ts'
import { kangcui } from './places.ts'
import { seatIn } from './seats.ts'
import { shopTable } from './shops.ts'
import type { Town } from './town.ts'

export type RegisteredShop = { readonly id: string; readonly owner: string }

/** Owners who are also named people sign in as themselves. */
const personaOwners: Readonly<Record<string, PersonaId>> = {
  李国强: 'li-guoqiang',
  陈晓雨: 'chen-xiaoyu',
  徐美玲: 'xu-meiling',
  郭亮: 'guo-liang',
}

/** The council of 康翠's business district: founded by the street, with its inspectors, seats and supervisor. */
export async function found(town: Town, codes: Record<PersonaId, string>): Promise<string> {
  const street = appoint(town, 'zheng-hong')
  const { id: place } = await town.as(identityOf('zheng-hong'))('council.found', {
    name: '康翠商圈共同缔造理事会',
    kind: 'businessDistrict',
    area: kangcui,
  })
  await street(codes['ma-jun'], { role: 'inspector', place, department: 'sanitation' })
  await street(codes['he-wei'], { role: 'inspector', place, department: 'fire' })
  await seatIn(town.as(identityOf('zheng-hong')), place)(codes['qian-shufen'], {
    seat: 'specialSupervisor',
  })
  const seat = seatIn(town.as(identityOf('liu-jianhua')), place)
  await seat(codes['xu-meiling'], { seat: 'chair' })
  await seat(codes['li-guoqiang'], { seat: 'viceChair' })
  await seat(codes['guo-liang'], { seat: 'director' })
  return place
}

/** The register of 53 shops, each bound to its owner by the secretary. */
export async function register(
  town: Town,
  councilId: string,
  codes: Record<PersonaId, string>,
  table = shopTable,
): Promise<RegisteredShop[]> {
  const secretary = town.as(identityOf('liu-jianhua'))
  const bind = appoint(town, 'liu-jianhua')
  const shops: RegisteredShop[] = []
  for (const [index, [name, trade, owner]] of table.entries()) {
    const number = String(index + 1).padStart(2, '0')
    const address = `康翠里底商 ${index + 1} 号`
    const { id } = await secretary('shop.register', { councilId, number, name, trade, address })
    const persona = personaOwners[owner]
    const identity = persona ? identityOf(persona) : `local:owner-${number}`
    const code = persona ? codes[persona] : await join(town, identity, owner)
    await bind(code, { role: 'merchant', place: id })
    shops.push({ id, owner: identity })
  }
  return shops
}

/** 52 of 53 sign, each owner by their own hand; the last is left for whoever tries the system. */
export async function sign(town: Town, councilId: string, shops: readonly RegisteredShop[]) {
  for (const [index, { id, owner }] of shops.slice(0, -1).entries()) {
    const merchant = town.as(owner)
    const { textHash } = await merchant('covenant.text', { councilId })
    await merchant('covenant.sign', { shopId: id, textHash, signature: signatureOf(index) })
  }
}
