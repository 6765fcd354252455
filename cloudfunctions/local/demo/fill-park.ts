import { parkPosts, parkUnits, viceChairs } from './park-people.ts'
import { identityOf, join } from './people.ts'
import { seatIn } from './seats.ts'
import type { Town } from './town.ts'

/** Fills the park's council by its secretary-general: 25 member units with one each on the board, and the four other bodies. */
export async function fillPark(town: Town, councilId: string): Promise<void> {
  const desk = town.as(identityOf('cao-xue'))
  const seat = seatIn(desk, councilId)
  const person = (name: string, at: number) => join(town, `local:park-${at + 1}`, name)
  for (const [at, [unit, sends]] of parkUnits.entries()) {
    const { id: unitId } = await desk('council.enter', { councilId, ...unit })
    const kind = at < viceChairs ? 'viceChair' : 'director'
    await seat(await person(sends, at), { seat: kind, unitId })
  }
  for (const [at, [name, post]] of parkPosts.entries())
    await seat(await person(name, parkUnits.length + at), post)
}
