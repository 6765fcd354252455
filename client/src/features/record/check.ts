import { dayFaultText, lineFaultText } from '#shared/domain/record/faults.ts'
import { verifyRecord } from '#shared/domain/record/verify.ts'
import { verifyDays } from '#shared/domain/record/verify-days.ts'
import { sha256Text } from '#shared/kernel/sha256.ts'
import { dayText } from '#shared/kernel/time.ts'
import { type Ask, daysSource, recordSource } from './source.ts'

/** What a phone found: one sentence about each chain it reckoned, and whether that chain agrees. */
export type Found = { readonly sound: boolean; readonly text: string; readonly hash: string | null }
type Say = (text: string) => void

/** The chain of days, reckoned on this phone from what is published. */
export async function checkDays(ask: Ask, say: Say): Promise<Found> {
  const progress = (days: number) => say(`正在核对每日指纹：${days} 天`)
  const { days, last, fault } = await verifyDays(daysSource(ask), { sha256: sha256Text, progress })
  const hash = last?.head ?? null
  if (fault) return { sound: false, text: `每日指纹：${dayFaultText(fault)}。`, hash: null }
  if (!last) return { sound: true, text: '还没有公布过每日指纹。', hash }
  return { sound: true, text: `每日指纹 ${days} 天都对得上，到${dayText(last.id)}。`, hash }
}

/** A council's own record, reckoned on this phone. */
export async function checkRecord(ask: Ask, councilId: string, say: Say): Promise<Found> {
  const progress = (lines: number) => say(`正在核对记录：${lines} 条`)
  const asked = { councilId, sha256: sha256Text, progress }
  const { lines, hash, fault } = await verifyRecord(recordSource(ask, councilId), asked)
  if (fault) return { sound: false, text: `记录：${lineFaultText(fault)}。`, hash: null }
  return { sound: true, text: `记录 ${lines} 条都对得上。`, hash: lines > 0 ? hash : null }
}
