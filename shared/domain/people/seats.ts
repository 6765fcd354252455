/** Seats of a council, highest first. */
export const seats = { chair: '理事长', viceChair: '副理事长', director: '理事' } as const
export type Seat = keyof typeof seats
export const seatNames = Object.keys(seats) as [Seat, ...Seat[]]
