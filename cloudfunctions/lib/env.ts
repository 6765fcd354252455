import * as z from 'zod'

const Env = z.object({
  /** The MongoDB every function speaks to; locally the start command sets it to the embedded server. */
  MONGODB_URI: z.string().min(1),
  MONGODB_DB: z.string().min(1).default('cocreation'),
  /** What `SOURCE` says when WeChat pushes; empty: no push is believed, and people look at all pictures. */
  PUSH_SOURCE: z.string().default(''),
  /** Key of the hashes that stand for voters; whoever lacks it cannot tie a rating to a person. */
  VOTER_KEY: z.string().min(32),
  /** Ids of WeChat's message templates; without them nobody is asked, and all stays in the inbox. */
  TEMPLATE_NEWS: z.string().default(''),
  TEMPLATE_NOTICE: z.string().default(''),
})
export type Env = z.infer<typeof Env>

/** The environment, read once. @throws naming each variable that is missing */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const env = Env.safeParse(source)
  if (env.success) return env.data
  const names = env.error.issues.map(({ path }) => path.join('.')).join(', ')
  throw new Error(`Set these environment variables of the function: ${names}`)
}

/** The templates by their names here. */
export const readTemplateIds = (source?: NodeJS.ProcessEnv) => {
  const { TEMPLATE_NEWS, TEMPLATE_NOTICE } = readEnv(source)
  return { news: TEMPLATE_NEWS, notice: TEMPLATE_NOTICE }
}
