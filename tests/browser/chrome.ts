import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { bundledChromium, type ChromeProgram } from './bundled-chromium.ts'

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** `--no-sandbox` because tests may run as root; the rest keeps the browser from talking to anyone. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a headless browser: `CHROME_PATH`, else an installed Chrome or Chromium, else the one from npm. */
export async function launchChrome(): Promise<Browser> {
  const { executablePath, env } = await chromeProgram()
  return chromium.launch({ executablePath, args: FLAGS, env })
}

/** Which browser {@link launchChrome} will start. `CHROME_PATH=bundled` asks for the one from npm. */
export async function chromeProgram(): Promise<ChromeProgram> {
  const wanted = process.env.CHROME_PATH
  if (wanted && wanted !== 'bundled' && !existsSync(wanted)) {
    throw new Error(`CHROME_PATH names no file: ${wanted}`)
  }
  const found = wanted || INSTALLED.find((path) => existsSync(path))
  if (!found || found === 'bundled') return bundledChromium()
  return { executablePath: found, env: process.env as Record<string, string> }
}
