import { parse } from 'postcss'

/** The custom properties of one class in a sheet, by name without the dashes. */
export function tokensOf(sheet: string, name: string): Record<string, string> {
  const tokens: Record<string, string> = {}
  parse(sheet).walkRules(`.${name}`, (rule) =>
    rule.walkDecls(/^--/, ({ prop, value }) => {
      tokens[prop.slice(2)] = value
    }),
  )
  return tokens
}

/** WCAG 2 contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
