import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Platform } from '#functions/lib/platform.ts'
import { launchChrome } from '../browser/chrome.ts'
import { openPhone } from '../browser/phone.ts'
import { choose, tap, visible } from '../browser/touch.ts'
import { openStreet } from './gateway.ts'
import { tinyJpeg } from './photos.ts'

const build = 'dist/h5'
const secret = 'the secret of this browser, long enough'

/** A browser before the browser build, on a street of its own; both are closed when the tests of the file are over. */
export async function openBrowser(platform: Platform) {
  const street = await openStreet(platform, secret, build)
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChrome()
  })
  afterAll(async () => {
    await browser.close()
    street.close()
  })
  return {
    /** Opens the address as a stranger does: who are you, and in. Nothing may go wrong on the way. */
    async asPerson(name: string, story: (page: Page, problems: string[]) => Promise<void>) {
      const { page, problems, close } = await openPhone(browser, `${street.address}/`)
      await tap(page, name)
      await visible(page, '我能做的')
      await story(page, problems)
      expect(problems).toEqual([])
      await close()
    },
    goTo: async (page: Page, path: string): Promise<void> => {
      await page.goto(`${street.address}/#${path}`)
    },
  }
}

/** Gives the photo field a small picture, and waits until it has gone up. */
export async function takePicture(page: Page): Promise<void> {
  const buffer = Buffer.from(tinyJpeg(3), 'base64')
  await choose(page, '拍照或选图', { name: 'door.jpg', mimeType: 'image/jpeg', buffer })
  await visible(page, '已传好')
}
