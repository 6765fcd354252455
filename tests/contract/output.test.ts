import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { contractView } from '#functions/local/contract-view.ts'
import { type ActionName, actionNames } from '#shared/contract/index.ts'
import { openTown } from '../support/town.ts'
import { allianceSamples } from './samples/alliance.ts'
import { councilSamples } from './samples/council.ts'
import { covenant, editions, trainings } from './samples/covenant.ts'
import { councils } from './samples/founding.ts'
import { gridSamples } from './samples/grid.ts'
import { inboxes } from './samples/inbox.ts'
import { visits } from './samples/inspection.ts'
import { meetingSamples } from './samples/meeting.ts'
import { motionSamples } from './samples/motion.ts'
import { notices } from './samples/notice.ts'
import { farewells, people } from './samples/people.ts'
import { projects } from './samples/project.ts'
import { fairness, opinions, outcomes } from './samples/rating.ts'
import { recordSamples } from './samples/record.ts'
import { rectification } from './samples/rectification.ts'
import { redresses } from './samples/redress.ts'
import { type Part, samplingIn } from './samples/sampling.ts'
import { photos, registers } from './samples/shop.ts'
import { months } from './samples/standing.ts'
import { votes } from './samples/vote.ts'

const town = await openTown()
const { seen, sampling } = samplingIn(town)

/** In order: some go on from what an earlier one did. */
const parts: readonly Part[] = [
  people,
  notices,
  covenant,
  visits,
  editions,
  trainings,
  councils,
  motionSamples,
  meetingSamples,
  councilSamples,
  allianceSamples,
  registers,
  gridSamples,
  photos,
  votes,
  projects,
  rectification,
  opinions,
  fairness,
  months,
  outcomes,
  inboxes,
  redresses,
  recordSamples,
  farewells,
]
for (const part of parts) await part(sampling)

/** Zod reads patterns without the `u` flag, by which JSON Schema writes `\P{Cc}`: those it cannot judge. */
const readable = (key: string, value: unknown) =>
  key === 'pattern' && String(value).includes('\\P{') ? undefined : value

const schemas = new Map(
  contractView().map(({ name, output }) => [
    name,
    z.fromJSONSchema(JSON.parse(JSON.stringify(output), readable)),
  ]),
)
const complaints = (action: ActionName, answer: unknown) =>
  schemas.get(action)?.safeParse(answer).error?.issues ?? []

describe.each(actionNames)('what %s answers', (action) => {
  const samples = seen.get(action) ?? []

  it('is what its JSON Schema says, to the letter', () => {
    expect(samples).not.toEqual([])
    for (const answer of samples) expect(complaints(action, answer)).toEqual([])
  })

  it('is closed: a field that nobody declared would not pass', () => {
    const leaky = (answer: unknown) => ({ ...(answer as object), leak: 1 })
    const [answer] = samples
    const spoilt = Array.isArray(answer) ? answer.map(leaky) : leaky(answer)
    expect(complaints(action, spoilt)).not.toEqual([])
  })
})
