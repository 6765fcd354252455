/** One picture of a form, on its way. */
export type Picture = {
  /** Stays with it however often it is sent: the request key. */
  readonly key: string
  /** Where it lies on this phone; null: it was sent before, and only its id is known. */
  readonly path: string | null
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed'
  readonly id: string | null
  /** Why it was not sent, in a sentence. */
  readonly why: string | null
}

/** A picture that lies on this phone. */
export type Fresh = { readonly key: string; readonly path: string }

const sentBefore = (id: string): Picture => ({ key: id, path: null, state: 'sent', id, why: null })
const fresh = (picture: Fresh): Picture => ({ ...picture, state: 'waiting', id: null, why: null })

/** The pictures of one form: sent one after another as soon as they are added, each under a key of its own. */
export class Album {
  private pictures: readonly Picture[]
  private working = false
  private readonly listeners = new Set<() => void>()

  /** `send` answers the id that a picture got, or throws an error with a sentence for people. */
  constructor(
    sentIds: readonly string[],
    private readonly send: (picture: Fresh) => Promise<string>,
  ) {
    this.pictures = sentIds.map(sentBefore)
  }

  readonly current = () => this.pictures

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly add = (added: readonly Fresh[]): Promise<void> => {
    this.show([...this.pictures, ...added.map(fresh)])
    return this.work()
  }

  /** One that is just being sent goes too: what the server got of it is swept there. */
  readonly remove = (key: string): void => this.show(this.pictures.filter((one) => one.key !== key))

  /** Sends again whatever was not sent. */
  readonly retry = (): Promise<void> => {
    this.show(this.pictures.map((one) => (one.state === 'failed' ? again(one) : one)))
    return this.work()
  }

  private async work(): Promise<void> {
    if (this.working) return
    this.working = true
    for (let next = this.next(); next; next = this.next()) await this.sendOne(next)
    this.working = false
  }

  private next(): Fresh | undefined {
    const waiting = this.pictures.find(({ state }) => state === 'waiting')
    return waiting && { key: waiting.key, path: waiting.path ?? '' }
  }

  private async sendOne(picture: Fresh): Promise<void> {
    this.change(picture.key, { state: 'sending' })
    try {
      const id = await this.send(picture)
      this.change(picture.key, { state: 'sent', id })
    } catch (error) {
      this.change(picture.key, { state: 'failed', why: (error as Error).message })
    }
  }

  private change(key: string, by: Partial<Picture>): void {
    this.show(this.pictures.map((one) => (one.key === key ? { ...one, ...by } : one)))
  }

  private show(pictures: readonly Picture[]): void {
    this.pictures = pictures
    for (const listener of this.listeners) listener()
  }
}

const again = (picture: Picture): Picture => ({ ...picture, state: 'waiting', why: null })

/** The ids of what has arrived, in the order in which they were added. */
export const idsOf = (pictures: readonly Picture[]): readonly string[] =>
  pictures.flatMap(({ id }) => id ?? [])
