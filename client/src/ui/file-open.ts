import Taro from '@tarojs/taro'

/** As much of the browser's page as a download needs; the project compiles without its types. */
type Link = { href: string; download: string; click: () => void }
declare const document: { createElement: (tag: 'a') => Link }

type Document = {
  readonly name: string
  readonly mime: string
  readonly kind: 'pdf' | 'docx' | 'xlsx'
  /** Base64. */
  readonly data: string
}

/** Hands a document over: as a download in the browser; in WeChat it opens, with the menu to send it on. */
export async function openFile({ name, mime, kind, data }: Document): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a')
    link.href = `data:${mime};base64,${data}`
    link.download = name
    link.click()
    return
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  Taro.getFileSystemManager().writeFileSync(filePath, data, 'base64')
  await Taro.openDocument({ filePath, fileType: kind, showMenu: true })
}
