import type { Reply, Request } from '#shared/contract/reply.ts'
import { session } from './session'

/** The browser's transport: the local gateway at the same origin. */
export const sendByHttp = (name: string, request: Request) =>
  postJson<Reply>(`/call/${name}`, request)

/** A refusal comes back as a reply too; only what is not JSON counts as unreachable. */
export async function postJson<Answer>(path: string, body: unknown): Promise<Answer> {
  const token = session()?.token
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Answer
}

export async function getJson<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path)
  return (await response.json()) as Answer
}
