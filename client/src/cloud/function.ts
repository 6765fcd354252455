import Taro from '@tarojs/taro'
import type { Reply, Request } from '#shared/contract/reply.ts'

/** Written in at build time; empty means the environment made first. */
declare const CLOUD_ENV: string

export const startCloud = () => Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})

/** WeChat's transport: the cloud function of that name. */
export async function sendByFunction(name: string, request: Request): Promise<Reply> {
  const answer = await Taro.cloud.callFunction({ name, data: request })
  return answer.result as unknown as Reply
}
