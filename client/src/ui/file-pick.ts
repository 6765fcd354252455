import Taro from '@tarojs/taro'

/** A file that somebody chose, in base64. */
export type PickedFile = { readonly name: string; readonly data: string }

type Wish = { readonly kinds: readonly string[]; readonly largest: number }

const inBrowser = process.env.TARO_ENV === 'h5'

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

export class FileTooLarge extends Error {}

/** Asks for a file of one of these endings; undefined when the person thought better of it. @throws FileTooLarge */
export const pickFile = (wish: Wish): Promise<PickedFile | undefined> =>
  inBrowser ? pickInBrowser(wish) : pickOnWechat(wish)

async function pickInBrowser({ kinds, largest }: Wish): Promise<PickedFile | undefined> {
  const file = await new Promise<Chosen | undefined>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = kinds.map((kind) => `.${kind}`).join(',')
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
  if (!file) return undefined
  if (file.size > largest) throw new FileTooLarge()
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
async function pickOnWechat({ kinds, largest }: Wish): Promise<PickedFile | undefined> {
  const extension = [...kinds]
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension }).catch(
    () => undefined,
  )
  const file = chosen?.tempFiles[0]
  if (!file) return undefined
  if (file.size > largest) throw new FileTooLarge()
  const data = Taro.getFileSystemManager().readFileSync(file.path, 'base64')
  return { name: file.name, data: String(data) }
}
