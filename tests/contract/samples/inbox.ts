import type { Part } from './sampling.ts'

/** Messages that the stories above have left. */
export const inboxes: Part = async ({ town, sample }) => {
  const { shops } = town
  await sample('chen-xiaoyu', 'inbox.list', {})
  for (const who of ['chen-xiaoyu', 'nobody-yet']) await sample(who, 'inbox.unread', {})
  const { items } = await town.as('chen-xiaoyu')('inbox.list', {})
  await sample('chen-xiaoyu', 'inbox.readAbout', { about: 'post', aboutId: shops.bookshop })
  await sample('chen-xiaoyu', 'inbox.read', { messageId: items[0]?.id ?? '' })
  await sample('chen-xiaoyu', 'inbox.read', {})
  await sample('chen-xiaoyu', 'inbox.consent', { template: 'news', accepted: true })
  await sample('chen-xiaoyu', 'inbox.channel', {})
}
