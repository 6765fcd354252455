import { tinyJpeg } from '../../../support/photos.ts'
import type { Bag, Phone } from '../phone.ts'
import type { Handler } from './api.ts'
import { type CanvasNode, pictureOf } from './canvas.ts'

/** Pictures and files: kept in memory by path, as base64. */
export function media(phone: Phone): Record<string, Handler> {
  return {
    chooseMedia: () => ({ type: 'image', tempFiles: [photo(phone)] }),
    chooseImage: () => {
      const file = photo(phone)
      return {
        tempFilePaths: [file.tempFilePath],
        tempFiles: [{ path: file.tempFilePath, size: file.size }],
      }
    },
    compressImage: ({ src }) => ({ tempFilePath: src }),
    getImageInfo: ({ src }) => ({ path: src, width: 800, height: 600, type: 'jpeg' }),
    canvasToTempFilePath: ({ canvas }) => {
      const { strokes } = canvas as CanvasNode
      return { tempFilePath: keep(phone, 'png', pictureOf(strokes)) }
    },
  }
}

/** `wx.getFileSystemManager()`: reads and writes what {@link media} keeps. */
export function fileSystem(phone: Phone): Bag {
  const read = (path: string, encoding?: string): unknown => {
    const base64 = phone.files.get(path)
    if (base64 === undefined) throw new Error(`no such file or directory, open ${path}`)
    if (encoding === 'base64') return base64
    const bytes = Buffer.from(base64, 'base64')
    return encoding ? bytes.toString('utf8') : new Uint8Array(bytes).buffer
  }
  return {
    readFileSync: read,
    readFile: (options: Bag) => {
      phone.thread.later(() => {
        const [path, encoding] = [String(options.filePath), options.encoding as string | undefined]
        const there = phone.files.has(path)
        const result = there ? { data: read(path, encoding) } : { errMsg: `readFile:fail ${path}` }
        ;(options[there ? 'success' : 'fail'] as Callback | undefined)?.(result)
        ;(options.complete as Callback | undefined)?.(result)
      })
    },
    writeFileSync: (path: string, data: string, encoding?: string) => {
      phone.files.set(path, encoding === 'base64' ? data : Buffer.from(data).toString('base64'))
    },
    readdirSync: (folder: string) =>
      [...phone.files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    unlinkSync: (path: string) => void phone.files.delete(path),
  }
}

type Callback = (result: Bag) => void

function photo(phone: Phone): { tempFilePath: string; size: number; fileType: string } {
  const base64 = tinyJpeg(phone.files.size)
  return { tempFilePath: keep(phone, 'jpg', base64), size: 120_000, fileType: 'image' }
}

function keep(phone: Phone, extension: string, base64: string): string {
  const path = `wxfile://tmp/${phone.files.size + 1}.${extension}`
  phone.files.set(path, base64)
  return path
}
