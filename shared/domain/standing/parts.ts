/** What a month's score is made of, in the order in which it is told. */
export const parts = {
  inspections: { zh: '考核', unit: '次' },
  ratings: { zh: '居民评价', unit: '条' },
  mutual: { zh: '店与店互查', unit: '次' },
} as const
export type Part = keyof typeof parts
export const partNames = Object.keys(parts) as [Part, ...Part[]]
