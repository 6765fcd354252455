import Taro from '@tarojs/taro'
import { session } from '../../cloud'

export type Verdict = 'fine' | 'lost' | 'skip'

/** What an inspector has said of one item so far: which deductions were found, at what points each. */
export type ItemDraft = {
  readonly verdict: Verdict
  readonly points: Readonly<Record<string, number>>
  /** Ids of the photos that have arrived, by deduction. */
  readonly photos?: Readonly<Record<string, readonly string[]>>
}

/** A visit under way, as it lies on the phone. */
export type Draft = {
  readonly shopId: string
  readonly shopName: string
  /** The planned visit it answers, if there is one. */
  readonly visitId?: string | undefined
  readonly editionId: string
  readonly items: Readonly<Record<number, ItemDraft>>
  readonly notes: Readonly<Record<string, string>>
}

/** Where a draft is kept: a planned visit has its own, so that it is not mixed up with another one to the same shop. */
export type Place = Pick<Draft, 'shopId' | 'visitId'>

/** Each inspector's own: on a shared browser nobody goes on with what another one found. */
const prefix = () => `inspect:${session()?.personId ?? ''}:`
const slot = ({ shopId, visitId }: Place) => prefix() + (visitId ?? shopId)

export const readDraft = (place: Place) => Taro.getStorageSync<Draft>(slot(place)) || null
export const writeDraft = (draft: Draft) => Taro.setStorageSync(slot(draft), draft)
export const dropDraft = (place: Place) => Taro.removeStorageSync(slot(place))

export const draftsKept = (): Draft[] =>
  Taro.getStorageInfoSync()
    .keys.filter((key) => key.startsWith(prefix()))
    .map((key) => Taro.getStorageSync<Draft>(key))
    .filter((draft) => Object.keys(draft.items ?? {}).length > 0)
