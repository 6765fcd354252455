import * as z from 'zod'

/** `council:year:number`: a council's resolutions of a year are numbered without a gap, because the database takes each id once. */
export const ResolutionId = z.string().regex(/^[0-9a-f]{24}:20\d\d:[1-9]\d{0,3}$/)

export const resolutionId = (councilId: string, year: number, number: number) =>
  `${councilId}:${year}:${number}`
