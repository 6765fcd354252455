import { type AreaLevel, areaLevels, levelOf } from '#shared/domain/area/code.ts'

export type Place = { readonly id: string; readonly name: string }
/** From the place where choosing begins down to where it has got: never empty. */
export type Path = readonly [Place, ...Place[]]

const order = Object.keys(areaLevels) as AreaLevel[]
const depthOf = (level: AreaLevel) => order.indexOf(level)

export const hereOf = (path: Path): Place => path[path.length - 1] ?? path[0]

export const levelName = ({ id }: Place) => areaLevels[levelOf(id)].zh

/** What the next step down is called, if one of the levels asked for lies below. */
export function belowOf({ id }: Place, accept: readonly AreaLevel[]): string | undefined {
  const depth = depthOf(levelOf(id))
  const next = order[depth + 1]
  return next && accept.some((level) => depthOf(level) > depth) ? areaLevels[next].zh : undefined
}

/** Where the path has got, once it is a place of a level asked for. */
export function chosenOf(path: Path, accept: readonly AreaLevel[]): Place | undefined {
  const here = hereOf(path)
  return accept.includes(levelOf(here.id)) ? here : undefined
}
