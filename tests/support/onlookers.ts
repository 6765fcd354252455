import { strFromU8, unzipSync } from 'fflate'
import { dispatch } from '#functions/lib/dispatch.ts'
import { functions } from '#functions/local/functions.ts'
import { type ActionName, actionNames, specOf } from '#shared/contract/index.ts'
import { sampleOf } from './samples.ts'
import type { Town } from './town.ts'
import { person } from './world.ts'

type Known = Readonly<Record<string, unknown>>
type Shape = { readonly shape: Readonly<Record<string, { isOptional(): boolean }>> }

/** Every question that there is, those of later rooms too: new ones are asked without being named here. */
export const queries: readonly ActionName[] = actionNames.filter(
  (action) => specOf(action).kind === 'query',
)

/** Inputs that somebody might try: fields by what they are called, the rest by their schema; with and without what is optional. */
function inputsOf(action: ActionName, known: Known): Known[] {
  const schema = specOf(action).input as unknown as Shape
  const sample = sampleOf(specOf(action).input) as Known
  const fields = Object.entries(schema.shape).filter(([name]) => name !== 'after')
  const given = (name: string) => (name in known ? known[name] : sample[name])
  const inputWith = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, given(name)]))
  const needed = fields.filter(([, field]) => !field.isOptional()).map(([name]) => name)
  const told = fields.map(([name]) => name).filter((name) => name in known || needed.includes(name))
  return [inputWith(needed), inputWith(told)]
}

/** What everybody can find out by asking everything there is, by who asked what: replies as they go over the wire. */
export async function askedAround(
  town: Town,
  onlookers: readonly string[],
  facts: readonly Known[],
): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const who of onlookers)
    for (const { action, input } of questionsWith(facts)) {
      const asked = `${who} ${action} ${JSON.stringify(input)}`
      if (!answers.has(asked)) answers.set(asked, await answerTo(town, who, { action, input }))
    }
  return answers
}

type Question = { readonly action: ActionName; readonly input: Known }

const questionsWith = (facts: readonly Known[]): Question[] =>
  queries.flatMap((action) =>
    facts.flatMap((known) => inputsOf(action, known)).map((input) => ({ action, input })),
  )

async function answerTo({ platform }: Town, who: string, question: Question): Promise<string> {
  const handlers = functions[question.action.split('.')[0] ?? ''] ?? {}
  const silent = { ...platform, log: () => undefined }
  const reply = await dispatch(handlers, question, person(who), silent)
  return readable(JSON.stringify(reply.ok ? reply.data : reply.error.code))
}

/** With what is wrapped laid open: the marks of pages, and workbooks without the second in which they were packed. */
const readable = (text: string): string =>
  text
    .replace(/"next":"([\w-]+)"/g, (_, mark) => `"next":${Buffer.from(mark, 'base64url')}`)
    .replace(/"(UEsDB[\w+/=]+)"/g, (_, zip) => unpacked(Buffer.from(zip, 'base64')))

const unpacked = (zip: Uint8Array): string =>
  Object.entries(unzipSync(zip))
    .map(([name, bytes]) => `${name}: ${strFromU8(bytes)}`)
    .join('\n')

/** The questions whose answers are no longer the same. */
export const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after.keys()].filter((asked) => before.get(asked) !== after.get(asked))
