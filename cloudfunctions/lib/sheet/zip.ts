import { type UnzipFileFilter, unzipSync } from 'fflate'
import { AppError } from '#shared/kernel/errors.ts'

/** The text of a part by its path, undefined where there is none. */
export type Parts = (path: string) => string | undefined

/**
 * Opens a zip whose parts are inflated only when asked for, and only while what they say of their size fits in
 * `largest` bytes together. A part that lies about its size is cut at it, for its buffer is made beforehand.
 * @throws SHEET_UNREADABLE, SHEET_TOO_LARGE
 */
export function openZip(bytes: Uint8Array, largest: number): Parts {
  let left = largest
  return (path) => {
    const wanted = normal(path)
    const [part] = unzip(bytes, ({ name, originalSize }) => {
      if (normal(name) !== wanted) return false
      left -= originalSize
      if (left < 0) throw new AppError('SHEET_TOO_LARGE')
      return true
    })
    return part && new TextDecoder().decode(part)
  }
}

function unzip(bytes: Uint8Array, filter: UnzipFileFilter): Uint8Array[] {
  try {
    return Object.values(unzipSync(bytes, { filter }))
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('SHEET_UNREADABLE')
  }
}

/** Some programs write back slashes, or capitals that their own index does not have. */
const normal = (path: string) => path.replaceAll('\\', '/').toLowerCase()
