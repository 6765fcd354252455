/** How many working days there may be to answer a bad rating: places use one of these. */
export const termDays = [5, 7, 15] as const
