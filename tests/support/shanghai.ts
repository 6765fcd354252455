/** The instant Shanghai's clock shows `2026-11-23 08:30`. */
export const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)

/** What Shanghai's clock shows: `2026-11-23 08:30`. */
export const shown = (instant: Date) =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
