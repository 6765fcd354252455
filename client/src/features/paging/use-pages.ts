import { useDidShow } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import useSWR from 'swr'
import type { ActionName, Input, Output } from '#shared/contract/index.ts'
import { call, type Failure, type Query } from '../../cloud'

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null }
/** Actions that answer a page and where the next one begins. */
export type PagedAction = {
  [Name in ActionName]: Output<Name> extends Page<unknown> ? Name : never
}[ActionName]
export type ItemOf<Name extends PagedAction> = Output<Name>['items'][number]

/** A list that has been read so far; `more` reads on, and is absent at its end. */
export type Pages<Item> = Query<readonly Item[]> & {
  readonly more: (() => void) | undefined
  readonly growing: boolean
}

const settings = { keepPreviousData: true, shouldRetryOnError: false, revalidateOnFocus: false }

/** Pages read so far are asked for again together, so that none of them is older than another; `null` waits. */
export function usePages<Name extends PagedAction>(
  action: Name,
  input: Input<Name> | null,
): Pages<ItemOf<Name>> {
  const [count, setCount] = useState(1)
  const { data, error, isLoading, mutate } = useSWR<Page<ItemOf<Name>>, Failure>(
    input && [action, input, count],
    () => read(action, input as Input<Name>, count),
    settings,
  )
  const reload = useCallback(() => mutate(), [mutate])
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void reload()
    shown.current = true
  })
  const more = () => (error ? void reload() : setCount((pages) => pages + 1))
  return {
    data: data?.items,
    error,
    reload,
    loading: isLoading && data === undefined,
    growing: isLoading && data !== undefined,
    more: data?.next ? more : undefined,
  }
}

async function read<Name extends PagedAction>(action: Name, input: Input<Name>, count: number) {
  const items: ItemOf<Name>[] = []
  let next: string | null = null
  for (let page = 0; page < count && (page === 0 || next); page += 1) {
    const answer: Page<ItemOf<Name>> = await call(action, {
      ...input,
      ...(next && { after: next }),
    })
    items.push(...answer.items)
    next = answer.next
  }
  return { items, next }
}
