import { tidyCode } from '../../kernel/tidy.ts'
import { type ChainPart, chainParts, type UnitKind, unitKinds } from '../council/unit-kinds.ts'
import { type Department, departmentNames, departments } from '../people/role.ts'
import { type Stage, ventureLifecycle } from './lifecycle.ts'

const { states } = ventureLifecycle

/** Words that offices use for each kind of member, the one we use ourselves first. */
const kindWords: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  firm: [
    unitKinds.firm,
    '公司',
    '民营企业',
    '国有企业',
    '国企',
    '外资企业',
    '龙头企业',
    '链主企业',
  ],
  organisation: [
    ...['机构', unitKinds.organisation, '社会组织', '协会', '学会', '商会', '高校', '院校'],
    ...['科研院所', '科研机构', '研究院', '金融机构', '事业单位', '医院'],
  ],
  department: [unitKinds.department, '政府部门', '职能部门', '机关'],
}

const partWords: Readonly<Record<ChainPart, readonly string[]>> = {
  upstream: [chainParts.upstream],
  midstream: [chainParts.midstream],
  downstream: [chainParts.downstream],
  support: [chainParts.support, '配套', '服务', '服务配套', '配套企业'],
}

const stageWords: Readonly<Record<Stage, readonly string[]>> = {
  talks: [states.talks.zh, '洽谈中', '在谈', '意向', '对接', '谋划'],
  signed: [states.signed.zh, '已签约', '签约项目', '已签'],
  building: [states.building.zh, '建设中', '在建', '开工', '已开工', '开工建设', '施工'],
  running: [states.running.zh, '已投产', '投产达产', '投用', '建成', '建成投产', '运营', '运营中'],
  ended: [states.ended.zh, '已终止', '取消', '已取消', '中止', '流产'],
}

const finder = <Key extends string>(words: Readonly<Partial<Record<Key, readonly string[]>>>) => {
  const known = new Map(
    (Object.keys(words) as Key[]).flatMap((key) =>
      (words[key] ?? []).map((word) => [word, key] as const),
    ),
  )
  return (said: string): Key | undefined => known.get(tidyCode(said))
}

export const kindSaid = finder(kindWords)
export const partSaid = finder(partWords)
export const stageSaid = finder(stageWords)

/** Which of the departments a name means, 市场监管局 for one; null: none that inspects or answers here. */
export const departmentSaid = (name: string): Department | null =>
  departmentNames.find((key) => name.includes(departments[key])) ?? null

/** A sum of money in whole 万元 as people write it: 1200, 1,200万元, 1.2亿. Undefined: no whole number of 万元. */
export function wanSaid(said: string): number | undefined {
  const code = tidyCode(said).replace(/,(?=\d{3})/g, '')
  const [, digits, unit] = /^(\d{1,9}(?:\.\d{1,4})?)(亿元?|万元?)?$/.exec(code) ?? []
  if (digits === undefined) return undefined
  const wan = Number(digits) * (unit?.startsWith('亿') ? 10_000 : 1)
  const whole = Math.round(wan)
  return Math.abs(wan - whole) < 1e-6 ? whole : undefined
}
