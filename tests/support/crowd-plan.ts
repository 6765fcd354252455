/** Which people of the crowd a process speaks for, and about what. */
export type Hand = {
  readonly from: number
  readonly to: number
  readonly shops: readonly string[]
  /** Shops that each of them rates. */
  readonly each: number
}

/** What the process is told. */
export type RaterTask = Hand & {
  readonly uri: string
  readonly database: string
  readonly now: string
  readonly voterKey: string
}

export type Plan = {
  readonly person: number
  readonly shop: string
  readonly level: number
  /** The same each time it is planned, so that who was cut short goes on. */
  readonly key: string
}

/** All that is said, in order: every third person changes their mind about the first shop at the end. */
export function* plansOf({ from, to, shops, each }: Hand): Generator<Plan> {
  for (let person = from; person < to; person += 1) {
    const planned = (turn: number, level: number) => ({
      person,
      shop: shops[(person + turn) % shops.length] ?? '',
      level,
    })
    for (let turn = 0; turn < each; turn += 1)
      yield { ...planned(turn, levelOf(person, turn)), key: `crowd-${person}-${turn}` }
    if (person % 3 === 0)
      yield { ...planned(0, levelOf(person, each)), key: `crowd-${person}-again` }
  }
}

const levelOf = (person: number, turn: number) => ((person * 7 + turn * 3) % 5) + 1
