/** One drawing step: the method called or the property set, and its arguments. */
export type Stroke = [name: string, ...args: unknown[]]

/** A `<canvas type="2d">`: nothing is painted, every step is recorded. */
export interface CanvasNode {
  width: number
  height: number
  /** What the app drew, in order. */
  strokes: Stroke[]
  getContext(kind: string): object
  createImage(): object
  toDataURL(type?: string): string
  requestAnimationFrame(code: () => void): unknown
  cancelAnimationFrame(id: unknown): void
}

/** Makes a canvas node; `later` runs animation frames on the app's own timers. */
export function createCanvas(
  width: number,
  height: number,
  later: (code: () => void) => void,
): CanvasNode {
  const strokes: Stroke[] = []
  const context = recorder(strokes)
  const node: CanvasNode = {
    width,
    height,
    strokes,
    getContext: () => context,
    createImage: () => loadedImage(later),
    toDataURL: (type = 'image/png') => `data:${type};base64,${pictureOf(strokes)}`,
    requestAnimationFrame: (code) => later(code),
    cancelAnimationFrame: () => undefined,
  }
  Object.assign(context, { canvas: node })
  strokes.length = 0
  return node
}

/** A picture that differs whenever the strokes differ. */
export function pictureOf(strokes: Stroke[]): string {
  return Buffer.from(JSON.stringify(strokes)).toString('base64')
}

/** A 2d context whose every method is accepted: measuring and gradients answer, the rest only records. */
function recorder(strokes: Stroke[]): object {
  const answers: Record<string, (...args: unknown[]) => unknown> = {
    measureText: (text) => ({ width: String(text).length * 10 }),
    createLinearGradient: () => ({ addColorStop: () => undefined }),
    createRadialGradient: () => ({ addColorStop: () => undefined }),
    getImageData: (_x, _y, width, height) => ({ width, height, data: new Uint8ClampedArray(4) }),
  }
  return new Proxy<Record<string, unknown>>(
    {},
    {
      get: (set, name: string) => {
        if (name in set) return set[name]
        return (...args: unknown[]) => {
          strokes.push([name, ...args])
          return answers[name]?.(...args)
        }
      },
      set: (set, name: string, value: unknown) => {
        set[name] = value
        if (name !== 'canvas') strokes.push([name, value])
        return true
      },
    },
  )
}

function loadedImage(later: (code: () => void) => void): object {
  return {
    width: 1,
    height: 1,
    set src(_: string) {
      later(() => (this as { onload?: () => void }).onload?.())
    },
  }
}
