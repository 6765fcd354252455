import { mutate } from 'swr'

/** After a command any answer may be stale: what is on a screen is asked again, the rest when it is next shown. */
export const refresh = () => mutate(() => true)
