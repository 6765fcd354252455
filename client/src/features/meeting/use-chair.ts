import { grantsAs, useMe } from '../people/me'

/** Whether I am the chair of this council. */
export function useChair(councilId: string): boolean {
  const { data: me } = useMe()
  return (
    me !== undefined &&
    grantsAs(me, ['member']).some(
      (grant) => grant.councilId === councilId && grant.seat === 'chair',
    )
  )
}
