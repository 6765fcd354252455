import cloud from 'wx-server-sdk'
import type { Platform } from '../platform.ts'

/** 2: a picture. Source: security.mediaCheckAsync, `media_type`. */
const mediaType = 2
/** 2: a comment. Source: security.mediaCheckAsync, `scene`. */
const scene = 2

type Wanted = {
  readonly mediaUrl: string
  readonly mediaType: number
  readonly version: 2
  readonly openid: string
  readonly scene: number
}
/** As much of WeChat's open api as is used; the SDK leaves it untyped. */
type OpenApi = {
  readonly security: {
    mediaCheckAsync: (wanted: Wanted) => Promise<{ readonly traceId: string }>
  }
}

/**
 * WeChat looks at a picture where it lies in cloud storage and answers later, by a push of type `event` `wxa_media_check` to
 * the function `moderation`. Needs the permission `security.mediaCheckAsync`; give the folder `checks/` a life of one day.
 */
export const wechatCheckPicture: Platform['checkPicture'] = async ({
  identity,
  id,
  mime,
  data,
}) => {
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
  const { fileID } = await cloud.uploadFile({
    cloudPath: `checks/${id}.${mime.split('/')[1]}`,
    fileContent: Buffer.from(data, 'base64'),
  })
  const found = await cloud.getTempFileURL({ fileList: [fileID] })
  const [file] = found ? found.fileList : []
  const mediaUrl = file?.tempFileURL ?? ''
  const { security } = cloud.openapi as unknown as OpenApi
  const wanted = { mediaUrl, mediaType, version: 2, openid: identity, scene } as const
  const { traceId } = await security.mediaCheckAsync(wanted)
  return { trace: traceId }
}
