import Taro from '@tarojs/taro'
import { bytesIn } from '#shared/kernel/base64.ts'
import { fitted, type Step, steps } from './photo-steps'

/** As much of the browser's page as this needs; the project compiles without its types. */
type Picture = { src: string; naturalWidth: number; naturalHeight: number; decode(): Promise<void> }
type Brush = {
  fillStyle: string
  fillRect(x: number, y: number, width: number, height: number): void
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void
}
type Sheet = {
  width: number
  height: number
  getContext(kind: '2d'): Brush
  toDataURL(mime: 'image/jpeg', quality: number): string
}
declare const document: { createElement(tag: 'canvas'): Sheet; createElement(tag: 'img'): Picture }

/** Makes one JPEG of a picture, as base64. */
type Shrink = (step: Step) => Promise<string>

const inBrowser = process.env.TARO_ENV === 'h5'

/**
 * The picture at `path` as the base64 of a JPEG of at most `most` bytes, as sharp as that allows; null if nothing makes
 * it so small. Throws if it is no picture.
 */
export async function shrinkPhoto(path: string, most: number): Promise<string | null> {
  const shrink = inBrowser ? await onCanvas(path) : await byWechat(path)
  for (const step of steps) {
    const base64 = await shrink(step)
    if (bytesIn(base64) <= most) return base64
  }
  return null
}

async function onCanvas(path: string): Promise<Shrink> {
  const picture = document.createElement('img')
  picture.src = path
  await picture.decode()
  const whole = { width: picture.naturalWidth, height: picture.naturalHeight }
  return async ({ edge, quality }) => {
    const { width, height } = fitted(whole, edge)
    const sheet = Object.assign(document.createElement('canvas'), { width, height })
    const brush = sheet.getContext('2d')
    // What shows through in a PNG would turn black.
    brush.fillStyle = '#fff'
    brush.fillRect(0, 0, width, height)
    brush.drawImage(picture, 0, 0, width, height)
    return sheet.toDataURL('image/jpeg', quality / 100).replace(/^.*,/, '')
  }
}

async function byWechat(path: string): Promise<Shrink> {
  const whole = await Taro.getImageInfo({ src: path })
  return async ({ edge, quality }) => {
    const { width, height } = fitted(whole, edge)
    const sides = { compressedWidth: width, compressedHeight: height }
    const { tempFilePath } = await Taro.compressImage({ src: path, quality, ...sides })
    return readBase64(tempFilePath)
  }
}

const readBase64 = (filePath: string) =>
  new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: reject,
    })
  })
