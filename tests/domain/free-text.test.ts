import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type ActionName, actionNames, specOf } from '#shared/contract/index.ts'
import { line, prose } from '#shared/kernel/fields.ts'
import { freeTexts } from '#shared/kernel/free-text.ts'

const schema = z.strictObject({
  title: line('标题', 10),
  body: prose('正文', 100),
  code: z.string(),
  note: line('说明', 10).nullish(),
  kept: line('留着', 10).default('原样'),
  rows: z.array(z.strictObject({ name: line('名字', 10), id: z.string() })),
  either: z.union([z.strictObject({ id: z.string() }), z.strictObject({ say: prose('话', 9) })]),
})

describe('what was written by hand', () => {
  it('is found wherever it lies, with the field it was written in', () => {
    const value = {
      title: '水箱',
      body: '周六停水',
      code: '不看',
      note: '记得存水',
      kept: '原样',
      rows: [
        { name: '甲', id: 'a' },
        { name: '乙', id: 'b' },
      ],
      either: { say: '好' },
    }
    expect(freeTexts(schema, value)).toEqual([
      { field: 'title', text: '水箱' },
      { field: 'body', text: '周六停水' },
      { field: 'note', text: '记得存水' },
      { field: 'kept', text: '原样' },
      { field: 'rows.0.name', text: '甲' },
      { field: 'rows.1.name', text: '乙' },
      { field: 'either.say', text: '好' },
    ])
  })

  it('is nothing where nothing was written', () => {
    const empty = { title: '', body: '', code: 'x', note: null, rows: [], either: { id: 'x' } }
    expect(freeTexts(schema, empty)).toEqual([])
    expect(freeTexts(schema, undefined)).toEqual([])
  })

  it.each([
    ['rating.submit', { comment: '挺好' }, 'comment'],
    ['notice.save', { title: '挺好' }, 'title'],
    ['people.join', { name: '王桂兰' }, 'name'],
    ['rectification.answer', { text: '扫好了' }, 'text'],
  ] as const)('is found in the declaration of %s', (action, input, field) => {
    const [text] = Object.values(input)
    expect(freeTexts(specOf(action).input, input)).toEqual([{ field, text }])
  })

  it('is never a choice, an id or a code: no query and no enum is checked', () => {
    const free = (name: ActionName) =>
      freeTexts(specOf(name).input, { kind: 'shop', state: 'open', id: 'a'.repeat(24) })
    for (const name of actionNames) expect(free(name)).toEqual([])
  })
})
