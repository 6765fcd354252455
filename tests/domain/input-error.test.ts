import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { actions } from '#shared/contract/index.ts'
import { inputError } from '#shared/kernel/input-error.ts'

const saveNotice = actions['notice.save'].input
const submit = actions['rating.submit'].input
const inspect = actions['inspection.record'].input
const sign = actions['covenant.sign'].input
const forget = actions['people.forget'].input

const notice = { area: '120116014003', title: '标题', summary: '一句话', body: '正文' }
const shop = '0'.repeat(24)
const rating = {
  subject: { kind: 'shop', id: shop },
  level: 5,
  attitude: 5,
  style: 5,
  effect: 5,
  reasons: [],
  comment: '',
}
const found = (points: unknown) => ({
  shopId: shop,
  results: [
    { no: 1, applies: true, findings: [] },
    { no: 2, applies: true, findings: [{ deduction: '2a', points, note: '' }] },
  ],
})

const cases: readonly [what: string, schema: z.ZodType, input: unknown, field: string, zh: string][] =
  [
    ['a missing field', saveNotice, { ...notice, title: undefined }, 'title', '请填写标题'],
    ['an empty line', saveNotice, { ...notice, title: '   ' }, 'title', '标题不能为空'],
    ['too long a line', saveNotice, { ...notice, title: '长'.repeat(41) }, 'title', '标题最多40个字'],
    ['a line of two lines', saveNotice, { ...notice, title: '一\n二' }, 'title', '标题的格式不对'],
    ['a wrong type', saveNotice, { ...notice, summary: 7 }, 'summary', '一句话说明的格式不对'],
    ['an operator', saveNotice, { ...notice, area: { $gt: '' } }, 'area', '发给哪里的格式不对'],
    ['a day that is none', saveNotice, { ...notice, expiresOn: '2026-02-30' }, 'expiresOn', '到期日的格式不对'],
    ['an extra field', saveNotice, { ...notice, $where: '1' }, '$where', '不认识的内容“$where”'],
    ['a level above five', submit, { ...rating, level: 6 }, 'level', '总体评价不能大于 5'],
    ['a level below one', submit, { ...rating, level: 0 }, 'level', '总体评价不能小于 1'],
    ['half a level', submit, { ...rating, style: 2.5 }, 'style', '作风的格式不对'],
    ['an unknown reason', submit, { ...rating, reasons: ['bad'] }, 'reasons.0', '原因不在可选的范围内'],
    ['too many reasons', submit, { ...rating, reasons: Array(7).fill('other') }, 'reasons', '原因最多6项'],
    ['a union of no kind', submit, { ...rating, subject: { kind: 'park', id: shop } }, 'subject.kind', '评价对象不在可选的范围内'],
    ['a union’s wrong id', submit, { ...rating, subject: { kind: 'shop', id: { $ne: 1 } } }, 'subject.id', '商户的格式不对'],
    ['a nested number', inspect, found('9'), 'results.1.findings.0.points', '扣分的格式不对'],
    ['a nested number too big', inspect, found(101), 'results.1.findings.0.points', '扣分不能大于 100'],
    ['an empty list', inspect, { shopId: shop, results: [] }, 'results', '考核结果不能为空'],
    ['a point of text', sign, { shopId: shop, textHash: '0'.repeat(64), signature: [[['x', 0]]] }, 'signature.0.0.0', '签名的格式不对'],
    ['a sentence of the field’s own', forget, { confirm: '好' }, 'confirm', '请填写“注销”两个字来确认'],
  ] // biome-ignore format: one case a line

const complaint = (schema: z.ZodType, input: unknown) => {
  const parsed = schema.safeParse(input, { reportInput: true })
  return parsed.success ? null : inputError(schema, parsed.error)
}

describe('a complaint about the input', () => {
  it.each(cases)(
    'of %s names the field and says one Chinese sentence',
    (_, schema, input, field, zh) => {
      const error = complaint(schema, input)
      expect(error?.code).toBe('INVALID_INPUT')
      expect(error?.detail).toEqual({ field, message: zh })
    },
  )

  it.each([[null], ['text'], [[]], [7]])('of %j as a whole is Chinese too', (input) => {
    expect(complaint(saveNotice, input)?.message).toBe('内容的格式不对')
    expect(complaint(saveNotice, undefined)?.message).toBe('请填写内容')
  })

  it('repeats no more than thirty letters of what it does not know', () => {
    const error = complaint(saveNotice, { ...notice, ['x'.repeat(500)]: 1 })
    expect(error?.message).toBe(`不认识的内容“${'x'.repeat(30)}”`)
  })
})
