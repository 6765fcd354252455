import { offline } from './failure'
import { getJson, postJson } from './http'
import { startSession } from './session'

/** One of the named people of the local city. */
export type Resident = { readonly id: string; readonly name: string; readonly what: string }

/** @throws Failure */
export const peopleHere = () => answered(getJson<readonly Resident[]>('/people'))

/** @throws Failure */
export async function signInAs(id: string): Promise<void> {
  const { token } = await answered(postJson<{ token: string }>('/sign-in', { person: id }))
  await startSession({ token, personId: id })
}

const answered = <Answer>(answer: Promise<Answer>) =>
  answer.catch(() => {
    throw offline()
  })
