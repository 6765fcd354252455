import Taro from '@tarojs/taro'
import { session } from '../../cloud'

export type Verdict = 'fine' | 'lost' | 'skip'

/** What an inspector has said of one item so far: which deductions were found, at what points each. */
export type ItemDraft = {
  readonly verdict: Verdict
  readonly points: Readonly<Record<string, number>>
}

/** A visit under way, as it lies on the phone. */
export type Draft = {
  readonly shopId: string
  readonly shopName: string
  readonly editionId: string
  readonly items: Readonly<Record<number, ItemDraft>>
  readonly notes: Readonly<Record<string, string>>
}

/** Each inspector's own: on a shared browser nobody goes on with what another one found. */
const prefix = () => `inspect:${session()?.personId ?? ''}:`
const slot = (shopId: string) => prefix() + shopId

export const readDraft = (shopId: string) => Taro.getStorageSync<Draft>(slot(shopId)) || null
export const writeDraft = (draft: Draft) => Taro.setStorageSync(slot(draft.shopId), draft)
export const dropDraft = (shopId: string) => Taro.removeStorageSync(slot(shopId))

export const draftsKept = (): Draft[] =>
  Taro.getStorageInfoSync()
    .keys.filter((key) => key.startsWith(prefix()))
    .map((key) => Taro.getStorageSync<Draft>(key))
    .filter((draft) => Object.keys(draft.items ?? {}).length > 0)
