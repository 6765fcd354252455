import type { Browser, Page } from 'playwright-core'

/** A page on a phone-sized screen, and everything that went wrong on it. */
export interface Phone {
  page: Page
  /** Console errors, uncaught errors, failed requests and answers of 400 and above. Tests expect `[]`. */
  problems: string[]
  close(): Promise<void>
}

/** Opens `url` on a 390×844 touch screen at double density, in Chinese. */
export async function openPhone(browser: Browser, url: string): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const problems = collectProblems(page)
  await page.goto(url)
  return { page, problems, close: () => context.close() }
}

function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !isFavicon(message.location().url))
      problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // the story went on before the answer came
    if (reason === 'net::ERR_ABORTED') return
    problems.push(`request: ${request.method()} ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !isFavicon(response.url()))
      problems.push(`response: ${response.status()} ${response.url()}`)
  })
  return problems
}

/** The browser asks for it by itself; a page that names none is not at fault. */
function isFavicon(url: string): boolean {
  return url.endsWith('/favicon.ico')
}
