import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { WeappOptions } from './runtime/phone.ts'
import { startWeapp } from './runtime/start.ts'
import type { Weapp } from './runtime/weapp.ts'
import { weappSize } from './size.ts'

const FIXTURE = fileURLToPath(new URL('fixture', import.meta.url))
const NOTICES = { list: [{ name: '停水' }, { name: '义诊' }] }
let app: Weapp

async function start(options: WeappOptions = {}): Promise<Weapp> {
  app = await startWeapp(FIXTURE, { cloud: async () => NOTICES, ...options })
  return app
}
afterEach(() => app.stop())

test('the first page loads through a cloud function and reads as a person reads it', async () => {
  await start()
  expect(app.route).toBe('pages/home/index')
  expect(app.text()).toMatch(/^停水\n赞 0\n义诊\n赞 0\n去签名/)
  expect(app.cloudCalls).toMatchObject([{ name: 'notice', data: { page: 1 }, reply: NOTICES }])
  expect(app.stats.calls).toBe(1)
  expect(app.stats.largest).toMatchObject({ route: 'pages/home/index' })
  expect(app.stats.largest.paths).toContain('list')
  expect(app.shape()).toEqual({ nodes: 21, depth: 5, children: 12 })
  expect(app.missing).toEqual(new Set())
})

test('components keep their own data and die with their element', async () => {
  let list = NOTICES.list
  await start({ cloud: async () => ({ list }) })
  await app.tap('赞义诊')
  expect(app.text('.card')).toBe('停水\n赞 0')
  expect(app.has('赞 1')).toBe(true)
  list = [{ name: '停水' }]
  await app.pullDown()
  expect(app.has('义诊')).toBe(false)
})

test('a cloud function that fails, a call and a setData that are too large', async () => {
  const down = async () => {
    throw new Error('断网')
  }
  await start({ cloud: down })
  expect(app.text()).toContain('失败：callFunction:fail 断网')
  await app.tap('大')
  expect(app.toasts[0]).toContain('data exceed max size')
  await expect(app.tap('巨大')).rejects.toThrow(/setData of \d+ characters in pages\/home\/index/)
  expect(app.stats.largest.bytes).toBeGreaterThan(1024 * 1024)
})

test('what the app throws reaches the test; a disabled button stays silent', async () => {
  await start()
  await expect(app.tap('坏')).rejects.toThrow('坏了')
  await app.tap('不可')
  expect(app.errors).toEqual([])
})

test('the logic thread has no browser, no Node, no eval; unknown wx APIs are noted', async () => {
  await start()
  await expect(app.tap('禁')).rejects.toThrow(/Code generation from strings/)
  expect(app.text('#hour')).toBe('undefined'.repeat(5))
  await app.tap('缺')
  expect(app.missing).toEqual(new Set(['startBeaconDiscovery']))
})

test('routes keep the rules of tabs and stack', async () => {
  await start({ storage: { name: '王秀英' } })
  await app.tap('我')
  expect(app.toasts).toEqual(['navigateTo:fail can not navigateTo a tabbar page'])
  await app.switchTab('我的')
  expect(app.text('.name')).toBe('王秀英')
  await app.switchTab('首页')
  await app.switchTab('/pages/me/index')
  expect(app.text()).toContain('看过 2 次')
  await app.notify('ThemeChange', { theme: 'dark' })
  expect(app.has('dark')).toBe(true)
  await app.open('/pages/me/index')
  expect(app.text()).toContain('看过 1 次')
  await expect(app.open('/pages/none/index')).rejects.toThrow('is not found')
  await expect(app.back()).rejects.toThrow('first page')
})

test('a subpackage page: form, picker, vote, switch and signature', async () => {
  await start()
  await app.tap('去签名')
  expect(app.stack).toEqual(['pages/home/index', 'packages/form/sign/index'])
  expect(app.query).toEqual({ id: '7' })
  expect(app.has('350x200')).toBe(true)
  await app.input('姓名', '李强')
  await app.input('写点什么', '好')
  await app.change('类别', 1)
  await app.tap('赞成')
  await app.tap(app.tree().children[0]?.children[4]?.children[1] ?? '公开')
  await app.draw('#pad', [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ])
  expect(app.strokes('#pad')).toEqual([['moveTo', 1, 2], ['lineTo', 3, 4], ['stroke']])
  await app.tap('提交')
  const values = { name: '李强', note: '好', kind: 1, vote: 'yes', open: true }
  expect(app.text()).toContain(`${JSON.stringify(values)} 有签名`)
  expect([app.value('姓名'), app.value('类别')]).toEqual(['李强', 1])
  await app.back()
  expect(app.route).toBe('pages/home/index')
})

test('what comes after a delay can be waited for', async () => {
  await start()
  await app.tap('等')
  expect(app.has('到点了')).toBe(false)
  await app.see('到点了')
})

test('sizes by package', () => {
  const size = weappSize(FIXTURE)
  expect(Object.keys(size.subpackages)).toEqual(['packages/form'])
  expect(size.main + (size.subpackages['packages/form'] ?? 0)).toBe(size.total)
})
