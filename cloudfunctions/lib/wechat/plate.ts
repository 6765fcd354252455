import cloud from 'wx-server-sdk'
import type { DrawPlate } from '../platform.ts'

/** Pixels across; WeChat gives 280 to 1280. */
const width = 640

type Wanted = {
  readonly scene: string
  readonly page: string
  readonly checkPath: boolean
  readonly width: number
}
type Picture = { readonly contentType: string; readonly buffer: Buffer }
/** As much of WeChat's open api as is used; the SDK leaves it untyped. */
type OpenApi = { readonly wxacode: { getUnlimited: (wanted: Wanted) => Promise<Picture> } }

/**
 * WeChat's own round code, as many as one likes. Needs the permission `wxacode.getUnlimited` in the function's
 * config.json. The page is not checked: before the first release it is not there.
 */
export const wechatPlate: DrawPlate = async (scene, page) => {
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
  const { wxacode } = cloud.openapi as unknown as OpenApi
  const wanted = { scene, page, checkPath: false, width }
  const { contentType, buffer } = await wxacode.getUnlimited(wanted)
  return { mime: contentType, data: buffer.toString('base64') }
}
