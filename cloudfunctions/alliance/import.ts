import { ofMember, ofVenture, together } from '#shared/domain/alliance/count.ts'
import { readMembers } from '#shared/domain/alliance/import-members.ts'
import { memberKey, readVentures } from '#shared/domain/alliance/import-ventures.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { refuseFaulty, rowsOf } from '../lib/sheet/import.ts'
import type { Store } from '../lib/store/store.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { appendLine } from '../record/append.ts'
import { newMember } from './new-member.ts'
import { newVenture } from './new-venture.ts'
import { type Alliance, allianceWith } from './standing.ts'
import { count } from './sums.ts'
import { memberTemplate, ventureTemplate } from './template.ts'

type Names =
  | 'alliance.memberTemplate'
  | 'alliance.previewMembers'
  | 'alliance.importMembers'
  | 'alliance.ventureTemplate'
  | 'alliance.previewVentures'
  | 'alliance.importVentures'

/** Each reads the alliance's names by index; an import inserts its rows some hundreds a call and moves the sums once. */
export const importHandlers: Pick<Handlers<'alliance'>, Names> = {
  'alliance.memberTemplate': memberTemplate,
  'alliance.ventureTemplate': ventureTemplate,

  'alliance.previewMembers': async (context, { councilId, file }) => {
    await allianceWith(context, councilId, 'fillSeats')
    return membersIn(context.store, councilId, file)
  },

  'alliance.importMembers': async (context, { councilId, name, file }) => {
    const { store } = context
    const alliance = await allianceWith(context, councilId, 'fillSeats')
    const { lines, problems } = await membersIn(store, councilId, file)
    refuseFaulty(problems, '一家也没有登记')
    const units = lines.map((line) => newMember(context, alliance, line, `导入“${name}”`))
    for (const some of inParts(units)) await store.memberUnits.insertAll(some)
    await store.councils.add(councilId, { units: units.length }, everywhere)
    await count(context, alliance, together(units.map((unit) => ofMember(unit, 1))))
    const names = units.map((unit) => unit.name)
    await recordAdmitted(context, alliance, names)
    return { entered: units.length }
  },

  'alliance.previewVentures': async (context, { councilId, file }) => {
    await allianceWith(context, councilId, 'ventures')
    return venturesIn(context.store, councilId, file)
  },

  'alliance.importVentures': async (context, { councilId, file }) => {
    const { store } = context
    const alliance = await allianceWith(context, councilId, 'ventures')
    const { lines, problems } = await venturesIn(store, councilId, file)
    refuseFaulty(problems, '一项也没有登记')
    const ventures = lines.map((line) => newVenture(context, alliance, line))
    for (const some of inParts(ventures)) await store.ventures.insertAll(some)
    await count(context, alliance, together(ventures.map((one) => ofVenture(one, 1))))
    return { entered: ventures.length }
  },
}

/** A large table goes in a few hundred rows at a time, so that no single write makes all others wait. */
const part = 400

const inParts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / part) }, (_, index) =>
    rows.slice(index * part, (index + 1) * part),
  )

/** One line for all of them: how many, and a hash by which anybody who has the table can prove which. */
async function recordAdmitted(context: Context, alliance: Alliance, names: readonly string[]) {
  const { id: councilId, area } = alliance
  await appendLine(context, {
    ...{ councilId, area, kind: 'unitAdmitted', aboutId: councilId },
    facts: { count: String(names.length), namesHash: textHash(names) },
    by: postIn(context, alliance),
  })
}

/** @throws as `rowsOf` */
async function membersIn(store: Store, councilId: string, file: string) {
  const rows = rowsOf(file)
  const held = await store.memberUnits.parts({ councilId, listed: true }, everywhere, [
    'name',
    'state',
  ])
  const taken = held.map(({ name, state }) => [name, { applied: state === 'applied' }] as const)
  return readMembers(rows, new Map(taken))
}

/** @throws as `rowsOf` */
async function venturesIn(store: Store, councilId: string, file: string) {
  const rows = rowsOf(file)
  const admitted = { councilId, state: 'admitted' }
  const units = await store.memberUnits.parts(admitted, everywhere, ['name'])
  const held = await store.ventures.parts({ councilId, listed: true }, everywhere, ['name'])
  return readVentures(rows, {
    members: new Map(units.map(({ id, name }) => [memberKey(name), id])),
    taken: new Set(held.map(({ name }) => name)),
  })
}
