import { call, session } from '../../cloud'
import { photoAddress } from '../../ui/photo-address'

/** A photo never changes: what was fetched is kept while the app is open, this many of them. */
const most = 40
const fetched = new Map<string, Promise<string>>()
let line: Promise<unknown> = Promise.resolve()

/** Each person's own: on a shared browser nobody sees what another one may. */
const slotOf = (id: string) => `${session()?.personId ?? ''}:${id}`

/** Where a photo can be shown from. Fetched once, one after another: a page of many leaves the network to others too. */
export function addressOf(id: string): Promise<string> {
  const slot = slotOf(id)
  const known = fetched.get(slot)
  if (known) return known
  const address = line.then(() => call('photo.get', { photoId: id })).then(photoAddress)
  line = address.catch(() => fetched.delete(slot))
  fetched.set(slot, address)
  const [oldest] = fetched.keys()
  if (fetched.size > most && oldest !== undefined) fetched.delete(oldest)
  return address
}
