import { gridChanges } from '#shared/domain/grid/change-kinds.ts'
import { changedFields, changeOf, textOf } from '#shared/domain/grid/changes.ts'
import type { Reading } from './reading.ts'

/** An answer carries less than 1 MB: what is not listed is counted. */
const mostLines = 200
const mostProblems = 500

const order = Object.keys(gridChanges)

/** What would become of the lines, those that change something first. */
export function previewOf({ reading, kept }: Reading) {
  const { lines, problems, ...read } = reading
  const judged = lines.map((line) => {
    const before = kept.get(line.code)
    const fields = before ? changedFields(before, textOf(line, before)) : []
    return { ...line, change: changeOf(line, before), fields }
  })
  const count = (of: string) => judged.filter(({ change }) => change === of).length
  judged.sort((one, other) => order.indexOf(one.change) - order.indexOf(other.change))
  return {
    ...read,
    lines: judged.slice(0, mostLines),
    problems: problems.slice(0, mostProblems),
    counts: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
    },
    more: {
      lines: Math.max(0, judged.length - mostLines),
      problems: Math.max(0, problems.length - mostProblems),
    },
  }
}
