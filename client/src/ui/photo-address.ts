import Taro from '@tarojs/taro'

type Photo = { readonly id: string; readonly mime: string; readonly data: string }

const inBrowser = process.env.TARO_ENV === 'h5'

/** Where an image shows a picture from: the browser takes it as it is, WeChat wants a file, which also spares its view. */
export function photoAddress({ id, mime, data }: Photo): string {
  if (inBrowser) return `data:${mime};base64,${data}`
  const path = `${folder()}/${mark}${id}`
  tidy()
  Taro.getFileSystemManager().writeFileSync(path, data, 'base64')
  return path
}

const mark = 'photo-'
const folder = () => Taro.env.USER_DATA_PATH ?? ''
let tidied = false

/** Pictures that were shown when the app was last open do not stay on the phone. */
function tidy(): void {
  if (tidied) return
  tidied = true
  const files = Taro.getFileSystemManager()
  for (const name of files.readdirSync(folder()))
    if (name.startsWith(mark)) files.unlinkSync(`${folder()}/${name}`)
}

/** Shows one of these pictures as large as the screen; the others are a swipe away. */
export const showLarge = (addresses: readonly string[], current: string) =>
  Taro.previewImage({ urls: [...addresses], current })
