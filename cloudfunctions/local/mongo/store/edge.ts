import { rank } from '../values/rank.ts'

/** A border between the values of an index: it stands beside all values of a type. */
export class Edge {
  constructor(readonly position: number) {}
  static readonly lowest = new Edge(Number.NEGATIVE_INFINITY)
  static readonly highest = new Edge(Number.POSITIVE_INFINITY)
  /** Before, or after, all values of the type that `value` has. */
  static before = (value: unknown) => new Edge((rank(value) || 5) - 0.5)
  static after = (value: unknown) => new Edge((rank(value) || 5) + 0.5)
}

/** Where a value or an edge stands among the types. */
export const place = (value: unknown) => (value instanceof Edge ? value.position : rank(value) || 5)
