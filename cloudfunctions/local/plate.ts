import { renderSVG } from 'uqr'
import { shopPage } from '#shared/domain/shop/shop-page.ts'
import type { DrawPlate } from '../lib/platform.ts'

/** Draws an ordinary QR code of a shop's address in the browser. `origin` is where this machine is reached from outside. */
export const localPlate =
  (origin: string): DrawPlate =>
  async (scene) => {
    const svg = renderSVG(`${origin}/#/${shopPage}?scene=${encodeURIComponent(scene)}`, {
      ecc: 'M',
      border: 2,
    })
    return { mime: 'image/svg+xml', data: Buffer.from(svg).toString('base64') }
  }
