import type { Department } from '#shared/domain/people/role.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

type Post = { readonly department: Department; readonly post: string }

/** The caller's posts as an inspector of this council: the department behind each, and the name that the shop sees. */
export const postsAt = ({ entitling }: Pick<Context, 'entitling'>, councilId: string): Post[] =>
  entitling.flatMap(({ councilId: at, department, post }) =>
    at === councilId && department ? [{ department, post }] : [],
  )

/** The post behind what is handed in, for one department or whichever comes first. @throws FORBIDDEN */
export function postFor(
  context: Pick<Context, 'entitling'>,
  { councilId }: Pick<Shop, 'councilId'>,
  department?: Department,
): Post {
  const posts = postsAt(context, councilId)
  const post = department ? posts.find((one) => one.department === department) : posts[0]
  if (!post) throw new AppError('FORBIDDEN')
  return post
}
