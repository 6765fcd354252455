import Taro from '@tarojs/taro'

type Bytes = { readonly name: string; readonly mime: string; readonly data: string }

/** As much of the browser's page as a download needs; the project compiles without its types. */
type Link = { href: string; download: string; click: () => void }
declare const document: { createElement: (tag: 'a') => Link }

const inBrowser = process.env.TARO_ENV === 'h5'

export const dataUrl = ({ mime, data }: Pick<Bytes, 'mime' | 'data'>) =>
  `data:${mime};base64,${data}`

/** Where WeChat lets a program put what it made. */
function onPhone({ name, data }: Bytes): string {
  const path = `${Taro.env.USER_DATA_PATH}/${name}`
  Taro.getFileSystemManager().writeFileSync(path, data, 'base64')
  return path
}

/** Gives a file to keep: the browser downloads it; WeChat opens it, with a way to send it on. */
export async function giveFile(file: Bytes): Promise<void> {
  if (inBrowser) {
    const link = document.createElement('a')
    link.href = dataUrl(file)
    link.download = file.name
    link.click()
    return
  }
  await Taro.openDocument({ filePath: onPhone(file), showMenu: true })
}

/** Into the phone's album; the person may say no, then this rejects. */
export const savePicture = (picture: Bytes) =>
  Taro.saveImageToPhotosAlbum({ filePath: onPhone(picture) })
