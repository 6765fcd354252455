/** A seat on which nobody sits. */
export const vacant = {
  holderId: null,
  grantId: null,
  since: null,
  until: null,
  dueAt: null,
} as const
