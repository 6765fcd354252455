import { renderSVG } from 'uqr'
import type { DrawPlate } from '../lib/platform.ts'

/** Draws an ordinary QR code of a page's address in the browser. `origin` is where this machine is reached from outside. */
export const localPlate =
  (origin: string): DrawPlate =>
  async (scene, page) => {
    const svg = renderSVG(`${origin}/#/${page}?scene=${encodeURIComponent(scene)}`, {
      ecc: 'M',
      border: 2,
    })
    return { mime: 'image/svg+xml', data: Buffer.from(svg).toString('base64') }
  }
