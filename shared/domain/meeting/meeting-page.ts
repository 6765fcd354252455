import { signInLength } from './sign-in.ts'

/** The page of a meeting, as the code at the place names it; it opens by `?meetingId=` or by a code's `?scene=`. */
export const meetingPage = 'packages/meeting/one/index'

/** What the code at the place carries: 31 of the 32 characters that WeChat takes. */
export const sceneOf = (meetingId: string, code: string): string => `${meetingId}.${code}`

const scene = new RegExp(
  `(?:^|[?&]scene(?:=|%3D))([0-9a-f]{24})\\.([2-9A-HJ-NP-Z]{${signInLength}})(?![0-9A-Za-z])`,
)

/** The meeting and the code of what was scanned: WeChat's round code gives a path, an ordinary one its whole text. */
export function signInOfScan(scanned: string) {
  const [, meetingId, code] = scene.exec(scanned) ?? []
  return meetingId && code ? { meetingId, code } : undefined
}
