import { useQuery } from '../../cloud'

const nothing = {}

/** What is unread, counted in one place: every screen that tells it asks this, so that all of them agree. */
export const useUnread = () => useQuery('inbox.unread', nothing)

/** For people: `3`, `99+`. */
export const countText = (count: number) => (count > 99 ? '99+' : String(count))
