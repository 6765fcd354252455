import Taro from '@tarojs/taro'

/** A file that somebody chose, in base64. */
export type SheetFile = { readonly name: string; readonly data: string }

const inBrowser = process.env.TARO_ENV === 'h5'
/** Of the file itself; a call carries less than 100 kB, and base64 makes it a third longer. */
export const largestSheet = 64 * 1024
const kinds = ['xlsx', 'csv', 'txt', 'xls']

/** As much of the browser's page as choosing a file needs; the project compiles without its types. */
type Chosen = { readonly name: string; readonly size: number }
type Picker = {
  type: string
  accept: string
  files: ArrayLike<Chosen> | null
  onchange: () => void
  oncancel: () => void
  click: () => void
}
type Reader = {
  result: unknown
  onload: () => void
  onerror: () => void
  readAsDataURL: (of: Chosen) => void
}
declare const document: { createElement: (tag: 'input') => Picker }
declare const FileReader: new () => Reader

export class SheetTooLarge extends Error {}

/** Asks for a spreadsheet; undefined when the person thought better of it. @throws SheetTooLarge */
export const pickSheet = (): Promise<SheetFile | undefined> =>
  inBrowser ? pickInBrowser() : pickOnWechat()

async function pickInBrowser(): Promise<SheetFile | undefined> {
  const file = await new Promise<Chosen | undefined>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = kinds.map((kind) => `.${kind}`).join(',')
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
  if (!file) return undefined
  if (file.size > largestSheet) throw new SheetTooLarge()
  return { name: file.name, data: await inBase64(file) }
}

const inBase64 = (file: Chosen) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(new Error('the file cannot be read'))
    reader.readAsDataURL(file)
  })

/** WeChat has no folders: people send the file to themselves, and choose it from the chat. */
async function pickOnWechat(): Promise<SheetFile | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: kinds }).catch(
    () => undefined,
  )
  const file = chosen?.tempFiles[0]
  if (!file) return undefined
  if (file.size > largestSheet) throw new SheetTooLarge()
  const data = Taro.getFileSystemManager().readFileSync(file.path, 'base64')
  return { name: file.name, data: String(data) }
}
