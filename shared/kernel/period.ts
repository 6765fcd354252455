/** The month so many months after this one: `2026-01`, -1 → `2025-12`. */
export function periodAfter(period: string, months: number): string {
  const [year = 0, month = 0] = period.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
