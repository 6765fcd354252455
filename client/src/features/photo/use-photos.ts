import Taro from '@tarojs/taro'
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { newKey } from '../../cloud'
import { pickPhotos } from '../../ui/photo-pick'
import { Album, idsOf } from './album'
import { type Purpose, senderFor } from './send'

type Options = Purpose & {
  readonly max: number
  /** Ids from a draft: uploaded earlier, not handed in yet. Only where it starts. */
  readonly initial?: readonly string[]
  /** Told the ids whenever they change, to keep in a draft. */
  readonly onChange?: (ids: readonly string[]) => void
}

const none: readonly string[] = []

/**
 * The pictures of one form, for one shop and purpose; show them with `PhotoField` and hand in `ids`. While `unsent` is not
 * 0 some have not arrived. To begin anew, give the component another React `key`.
 */
export function usePhotos({ shopId, purpose, max, initial = none, onChange }: Options) {
  const [album] = useState(
    () => new Album(initial, senderFor({ purpose, ...(shopId && { shopId }) })),
  )
  const [refusal, refuse] = useState<string>()
  const pictures = useSyncExternalStore(album.subscribe, album.current)
  const room = max - pictures.length
  const add = useCallback(async () => {
    const picked = await pickPhotos(room)
    refuse(typeof picked === 'string' ? picked : undefined)
    if (typeof picked !== 'string') await album.add(picked.map((path) => ({ path, key: newKey() })))
  }, [album, room])
  useAgainWhenConnected(album)
  const ids = useMemo(() => idsOf(pictures), [pictures])
  useTelling(ids, onChange)
  const { retry } = album
  const remove = useCallback(
    (key: string) => {
      refuse(undefined)
      album.remove(key)
    },
    [album],
  )
  const unsent = pictures.length - ids.length
  const failure = refusal ?? pictures.find(({ why }) => why)?.why ?? undefined
  return { ids, unsent, pictures, max, room, failure, add, remove, retry }
}

export type Photos = ReturnType<typeof usePhotos>

/** What failed without a network goes out by itself when it is back. */
function useAgainWhenConnected(album: Album): void {
  useEffect(() => {
    const listen = ({ isConnected }: { isConnected: boolean }) => {
      if (isConnected) void album.retry()
    }
    Taro.onNetworkStatusChange(listen)
    return () => Taro.offNetworkStatusChange(listen)
  }, [album])
}

function useTelling(ids: readonly string[], onChange: Options['onChange']): void {
  const told = useRef(ids)
  useEffect(() => {
    if (ids.join() === told.current.join()) return
    told.current = ids
    onChange?.(ids)
  }, [ids, onChange])
}
