import { itemsOf } from '#shared/domain/covenant/items.ts'
import { parts } from '#shared/domain/standing/parts.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { Paragraphs } from './document-part'
import type { Edition } from './types'

/** The edition's numbers in words: lines of the lists, shares of the month, samples that it takes. */
export function DocumentReckoning({ edition }: { edition: Edition }) {
  const { lines, weights, minimum, categories } = edition
  const items = itemsOf(edition)
  const full = sum(items.map(({ points }) => points))
  const names = Object.keys(parts) as (keyof typeof parts)[]
  const shares = names.map((name) => `${parts[name].zh}占 ${weights[name]}%`).join('，')
  const samples = names
    .map((name) => `${parts[name].zh}满 ${minimum[name]} ${parts[name].unit}`)
    .join('，')
  return (
    <Paragraphs
      lines={[
        `一共 ${categories.length} 大类 ${items.length} 项，满分 ${full} 分。不适用的项不算，按“得分 ÷ 适用总分 × 100”折成百分。`,
        `红榜：${lines.red} 分及以上。合格：${lines.pass} 分及以上、不到 ${lines.red} 分。黑榜：不到 ${lines.pass} 分。`,
        `碰了“一票否决”的那一次，最多得 ${lines.vetoCap} 分。`,
        `每月成绩：${shares}。`,
        `多少才算数：${samples}。不够数的那部分当月不计，由其余部分按比例分担；当月没有考核，就写“样本不足”，不排名。`,
      ]}
    />
  )
}
