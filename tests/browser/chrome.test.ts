import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChrome } from './chrome.ts'
import { openPhone } from './phone.ts'
import { fill, tap } from './touch.ts'

const FIXTURE = pathToFileURL(new URL('fixture/page.html', import.meta.url).pathname).href
let browser: Browser

beforeAll(async () => {
  browser = await launchChrome()
})
afterAll(() => browser?.close())

test('a phone: its screen, its language, its finger', async () => {
  const { page, problems, close } = await openPhone(browser, FIXTURE)
  const seen = await page.evaluate(
    '[innerWidth, innerHeight, devicePixelRatio, navigator.language, matchMedia("(pointer: coarse)").matches]',
  )
  expect(seen).toEqual([390, 844, 2, 'zh-CN', true])
  expect(problems).toEqual([])
  await close()
})

test('fields are found by the words beside them, buttons though they cover their own text', async () => {
  const { page, problems, close } = await openPhone(browser, FIXTURE)
  await fill(page, '姓名', '王秀英')
  await fill(page, '请输入电话', '010')
  await fill(page, '说明', '楼道灯坏了')
  await tap(page, '保存')
  expect(await page.locator('#said').textContent()).toBe('王秀英，010，楼道灯坏了')
  await tap(page, '关闭')
  expect(await page.locator('#said').textContent()).toBe('已关闭')
  expect(problems).toEqual([])
  await close()
})

test('what goes wrong on a page is collected', async () => {
  const { page, problems, close } = await openPhone(browser, FIXTURE)
  await page.evaluate('console.error("坏了"); setTimeout(() => { throw new Error("漏了") })')
  await page.evaluate('fetch("http://127.0.0.1:9/").catch(() => 0)')
  await expect.poll(() => problems.some((line) => line.startsWith('error: 漏了'))).toBe(true)
  expect(problems).toContain('console: 坏了')
  expect(problems.some((line) => line.startsWith('request: GET http://127.0.0.1:9/'))).toBe(true)
  await close()
})
