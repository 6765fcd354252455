import { useState } from 'react'
import { type Query, useQuery } from '../../cloud'
import { type Pages, usePages } from '../paging/use-pages'
import type { CouncilCard, Home } from './words'

const everything = {}
type Tab = { readonly councils: readonly CouncilCard[]; readonly home: Home | null }

/** The councils around me and the one in sight: the first until another is chosen. */
export function useCouncil() {
  const pages = usePages('council.list', everything)
  const [chosen, choose] = useState<string>()
  const id = chosen ?? pages.data?.[0]?.id
  const home = useQuery('council.home', id ? { councilId: id } : null)
  return { query: together(pages, home, id), pages, choose }
}

/** Both or neither: a page of a council begins with its home, and without councils there is none to wait for. */
function together(
  pages: Pages<CouncilCard>,
  home: Query<Home>,
  id: string | undefined,
): Query<Tab> {
  const councils = pages.data
  const its = home.data?.id === id ? home.data : undefined
  const ready =
    councils && (id === undefined ? { councils, home: null } : its && { councils, home: its })
  return {
    data: ready,
    error: pages.error ?? home.error,
    loading: pages.loading || home.loading,
    reload: () => Promise.all([pages.reload(), id && home.reload()]),
  }
}
