/** The month before or after: `2026-01`, -1 → `2025-12`. */
export function monthFrom(period: string, step: -1 | 1): string {
  const [year = 0, month = 0] = period.split('-').map(Number)
  const count = year * 12 + month - 1 + step
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
