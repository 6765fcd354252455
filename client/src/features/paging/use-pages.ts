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
export type Pages<Item, First = unknown> = Query<readonly Item[]> & {
  /** The first page as it was answered, with what the action tells besides its items. */
  readonly first: First | undefined
  readonly more: (() => void) | undefined
  readonly growing: boolean
}

const settings = { keepPreviousData: true, shouldRetryOnError: false, revalidateOnFocus: false }

/** Pages read so far are asked for again together, so that none of them is older than another; `null` waits. */
export function usePages<Name extends PagedAction>(
  action: Name,
  input: Input<Name> | null,
): Pages<ItemOf<Name>, Output<Name>> {
  const [count, setCount] = useState(1)
  const { data, error, isLoading, mutate } = useSWR<Read<Name>, Failure>(
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
    first: data?.first,
    error,
    reload,
    loading: isLoading && data === undefined,
    growing: isLoading && data !== undefined,
    more: data?.next ? more : undefined,
  }
}

type Read<Name extends PagedAction> = Page<ItemOf<Name>> & {
  readonly first: Output<Name> | undefined
}

async function read<Name extends PagedAction>(action: Name, input: Input<Name>, count: number) {
  const items: ItemOf<Name>[] = []
  let first: Output<Name> | undefined
  let next: string | null = null
  for (let page = 0; page < count && (page === 0 || next); page += 1) {
    const given: Output<Name> = await call(action, { ...input, ...(next && { after: next }) })
    const answer: Page<ItemOf<Name>> = given
    first ??= given
    items.push(...answer.items)
    next = answer.next
  }
  return { items, next, first }
}
