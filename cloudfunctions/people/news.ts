import type { Enrolment } from '#shared/domain/people/enrolment.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import type { News } from '../inbox/tell.ts'

export const admittedNews = ({ id, personId }: Enrolment, { post }: Grant): News => ({
  event: `home:${id}`,
  to: [personId],
  about: 'home',
  aboutId: id,
  title: '您的住处核实好了',
  text: `您现在是${post}了。写给您家门口的公告会到首页，身边的服务和店铺也可以评了。`,
})

export const declinedNews = ({ id, personId }: Enrolment, reason: string): News => ({
  event: `home:${id}`,
  to: [personId],
  about: 'home',
  aboutId: id,
  title: '住处没有核实上',
  text: `社区说：${reason}。改一改，再登记一次就行。`,
})

export const appointedNews = ({ id, personId, post }: Grant): News => ({
  event: `post:${id}:given`,
  to: [personId],
  about: 'post',
  aboutId: id,
  title: '您有了新身份',
  text: `请您担任${post}。能办的事，首页会提醒您。`,
})

export const dismissedNews = ({ id, personId, post }: Grant, reason: string): News => ({
  event: `post:${id}:ended`,
  to: [personId],
  about: 'post',
  aboutId: id,
  title: '有一个身份收回了',
  text: `您不再是${post}，原因：${reason}。辛苦了。`,
})
