import Taro from '@tarojs/taro'

/** As much of the browser's page as a download needs; the project compiles without its types. */
type Link = { href: string; download: string; click: () => void }
declare const document: { createElement: (tag: 'a') => Link }

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a workbook over: as a download in the browser; in WeChat it opens, with the menu to send it on. */
export async function saveWorkbook(name: string, base64: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a')
    link.href = `data:${type};base64,${base64}`
    link.download = name
    link.click()
    return
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64')
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
}
