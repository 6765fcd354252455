import type { MessageAbout } from '#shared/domain/inbox/abouts.ts'
import { pages as notices } from '../notice/notice'
import { go, goToTab } from '../paging/go'
import { routes } from '../routes'

/** A page with what it is to show, or a tab. */
type Place =
  | { readonly page: string; readonly params: Readonly<Record<string, string>> }
  | { readonly tab: Parameters<typeof goToTab>[0] }

/** Which screen shows what a message is about; what is not in here stays in the inbox. */
const where: Partial<Record<MessageAbout, (aboutId: string) => Place>> = {
  notice: (noticeId) => ({ page: notices.read, params: { noticeId } }),
  order: (orderId) => ({ page: routes.order, params: { orderId } }),
  visit: (inspectionId) => ({ page: routes.inspection, params: { inspectionId } }),
  covenant: (shopId) => ({ page: routes.shop, params: { shopId } }),
  mutual: (shopId) => ({ page: routes.mutual, params: { shopId } }),
  month: (standingId) => {
    const [shopId = '', period = ''] = standingId.split(':')
    return { page: routes.reasons, params: { shopId, period } }
  },
  consultation: (noticeId) => ({ page: routes.consultation, params: { noticeId } }),
  remark: (noticeId) => ({ page: routes.remarks, params: { noticeId } }),
  redress: (redressId) => ({ page: routes.redress, params: { redressId } }),
  project: (projectId) => ({ page: routes.project, params: { projectId } }),
  meeting: (meetingId) => ({ page: routes.meeting, params: { meetingId } }),
  vote: (voteId) => ({ page: routes.vote, params: { voteId } }),
  council: (councilId) => ({ page: routes.aboutCouncil, params: { councilId } }),
  motion: (motionId) => ({ page: routes.motion, params: { motionId } }),
  home: () => ({ tab: 'home' }),
  post: () => ({ tab: 'me' }),
}

type Message = { readonly about: MessageAbout; readonly aboutId: string }

export const leads = ({ about }: Pick<Message, 'about'>): boolean => where[about] !== undefined

/** Opens what the message is about, if there is a screen for it. */
export function goAbout({ about, aboutId }: Message): void {
  const place = where[about]?.(aboutId)
  if (!place) return
  if ('tab' in place) goToTab(place.tab)
  else go(place.page, place.params)
}
