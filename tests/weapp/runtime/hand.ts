import { afterTap, hold } from './controls.ts'
import { dispatch, type Happening, type Point } from './dispatch.ts'
import { invoke } from './instance.ts'
import { ancestry } from './node.ts'
import { Screen, type Target } from './screen.ts'
import type { Stroke } from './wx/canvas.ts'
import { canvasOf } from './wx/selector.ts'

const TYPED = ['input', 'textarea']
const CHOSEN = [
  'picker',
  'slider',
  'switch',
  'radio-group',
  'checkbox-group',
  'swiper',
  'picker-view',
]

/** What a finger does. Every act waits until the app is quiet, and throws what the app threw. */
export class Hand extends Screen {
  /** Taps; a disabled element or one inside it stays silent, as on the phone. */
  async tap(target: Target): Promise<void> {
    const node = this.find(target)
    if (ancestry(node).some((at) => at.attributes.disabled)) return
    const point = { x: 1, y: 1 }
    dispatch(this.phone, node, 'tap', { detail: point, bubbles: true, touches: [point] })
    afterTap(this.phone, node)
    await this.settle()
  }

  /** Types into a field found by placeholder, aria-label, `#id`, or the words standing beside it; then leaves it. */
  async input(target: Target, value: string): Promise<void> {
    const node = this.field(target, TYPED)
    const detail = { value, cursor: value.length, keyCode: 0 }
    dispatch(this.phone, node, 'focus', { detail: { value: '', height: 0 } })
    hold(this.phone, node, value)
    dispatch(this.phone, node, 'input', { detail })
    await this.settle()
    dispatch(this.phone, this.field(node, TYPED), 'blur', { detail })
    await this.settle()
  }

  /** Gives a picker, slider, switch or group a value, as if chosen by hand. */
  async change(target: Target, value: unknown): Promise<void> {
    const node = this.field(target, CHOSEN)
    hold(this.phone, node, value)
    dispatch(this.phone, node, 'change', { detail: { value } })
    await this.settle()
  }

  /** Any other event, such as `getphonenumber` or `scrolltolower`. */
  async fire(target: Target, type: string, what: Happening = {}): Promise<void> {
    dispatch(this.phone, this.find(target), type, what)
    await this.settle()
  }

  /** One stroke of a finger over an element: down at the first point, up at the last. */
  async draw(target: Target, points: Point[]): Promise<void> {
    const [first, ...rest] = points
    if (!first) return
    const finger = (type: string, touches: Point[], changed: Point[]) =>
      this.fire(target, type, { bubbles: true, touches, changed })
    await finger('touchstart', [first], [first])
    for (const point of rest) await finger('touchmove', [point], [point])
    await finger('touchend', [], [points.at(-1) ?? first])
  }

  /** What the app drew on a canvas so far. */
  strokes(target: Target): Stroke[] {
    return canvasOf(this.phone, this.find(target)).strokes
  }

  async pullDown(): Promise<void> {
    const { route, json, instance } = this.phone.router.top
    if (!json.enablePullDownRefresh) throw new Error(`enablePullDownRefresh is off on ${route}`)
    invoke(this.phone, instance, 'onPullDownRefresh')
    await this.settle()
  }

  async reachBottom(): Promise<void> {
    invoke(this.phone, this.phone.router.top.instance, 'onReachBottom')
    await this.settle()
  }
}
