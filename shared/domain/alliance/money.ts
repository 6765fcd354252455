/** Ten thousand 万元 are one 亿元. */
const wanInYi = 10_000

type Money = { readonly value: string; readonly unit: '亿元' | '万元' }

/** A sum in 万元 as people read it: in 亿元 with one decimal, above a hundred without, below one 亿元 in 万元. */
export function moneyOf(wan: number): Money {
  const yi = wan / wanInYi
  if (yi < 1) return { value: String(wan), unit: '万元' }
  return {
    value: yi < 100 ? String(Math.round(yi * 10) / 10) : String(Math.round(yi)),
    unit: '亿元',
  }
}

export function moneyText(wan: number): string {
  const { value, unit } = moneyOf(wan)
  return `${value} ${unit}`
}
