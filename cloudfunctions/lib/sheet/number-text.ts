const secondsADay = 86_400
/** 9999-12-31, the last day that Excel knows. */
const lastDay = 2_958_465
/** Excel counts a 29 February 1900 that never was; before it the count begins a day later. */
const leapError = 60
const epoch1900 = Date.UTC(1899, 11, 30)
const epoch1904 = Date.UTC(1904, 0, 1)

/**
 * A workbook's number as a person sees it in a cell of that format: 12, 98.1%, 0012, 2026-11-23, 08:05.
 * @param format a number format code, such as `yyyy"年"m"月"d"日"`
 * @param from1904 whether the workbook counts its days from 1904
 */
export function numberText(value: number, format: string, from1904: boolean): string {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? ''
  if (/[ymdhs]/i.test(shown) && value >= 0 && value <= lastDay) return instantText(value, from1904)
  if (shown.includes('%')) return `${plain(value * 100)}%`
  if (/^0{2,}$/.test(shown)) return plain(value).padStart(shown.length, '0')
  return plain(value)
}

/** Without the noise of binary fractions: Excel itself keeps 15 digits. */
const plain = (value: number) => String(Number(value.toPrecision(15)))

function instantText(serial: number, from1904: boolean): string {
  const seconds = Math.round(serial * secondsADay)
  const days = Math.floor(seconds / secondsADay)
  const time = timeText(seconds % secondsADay)
  if (days === 0 && time) return time
  return time ? `${dayText(days, from1904)} ${time}` : dayText(days, from1904)
}

function dayText(days: number, from1904: boolean): string {
  const counted = !from1904 && days < leapError ? days + 1 : days
  const epoch = from1904 ? epoch1904 : epoch1900
  return new Date(epoch + counted * secondsADay * 1000).toISOString().slice(0, 10)
}

/** Nothing at midnight, for then only the day is meant. */
function timeText(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString().slice(11, 19)
  return text === '00:00:00' ? '' : text.replace(/:00$/, '')
}
