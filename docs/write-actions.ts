import { readFileSync, writeFileSync } from 'node:fs'
import type { ActionName } from '#shared/contract/index.ts'
import { actionNames, specOf } from '#shared/contract/index.ts'
import { roles } from '#shared/domain/people/role.ts'
import { errorTable } from '#shared/kernel/errors.ts'

const file = 'docs/actions.md'

const who = (name: ActionName): string => {
  const admission = specOf(name).roles
  if (admission === 'everyone') return '所有人'
  if (admission === 'timer') return '定时器'
  if (admission === 'platform') return '微信平台'
  return admission.map((role) => roles[role].zh).join('、')
}

const row = (name: ActionName): string => {
  const { summary, kind, reach, errors } = specOf(name)
  return `| \`${name}\` | ${summary} | ${kind} | ${who(name)} | \`${reach}\` | ${errors.join(', ')} |`
}

/** The reference of all actions, as the contract declares them. */
export const actionsPage = (): string =>
  [
    '# Actions',
    '',
    'Written from `shared/contract` by `npm run docs`; do not edit. Schemas of input and output: `GET /contract` of a running start.',
    '',
    '| action | 做什么 | kind | who | reach | refusals of its own |',
    '|---|---|---|---|---|---|',
    ...actionNames.map(row),
    '',
    '## Errors',
    '',
    '| code | what people read |',
    '|---|---|',
    ...Object.entries(errorTable).map(([code, text]) => `| \`${code}\` | ${text} |`),
    '',
  ].join('\n')

export const actionsPageOnDisk = (): string => readFileSync(file, 'utf8')

if (process.argv.includes('--write')) writeFileSync(file, actionsPage())
