import type { Platform } from '../lib/platform.ts'

/** Stands in for WeChat's check on this machine: a few words that are never published, and a few that a person looks at. */
const risky = ['赌场', '代开发票', '办假证', '枪支', '裸聊']
const unsure = ['骗子', '黑心', '加微信', '转账', '滚出去']

export const localCheckText: Platform['checkText'] = async ({ text }) => {
  const has = (word: string) => text.includes(word)
  if (risky.some(has)) return 'risky'
  return unsure.some(has) ? 'review' : 'pass'
}
