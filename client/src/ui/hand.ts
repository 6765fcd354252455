import { type Paper, paperOf } from './canvas'
import { box, isNear, most, type Point, type Strokes } from './strokes'

type Spot = { x?: number; y?: number; clientX: number; clientY: number }
type Rect = { left: number; top: number; width: number }
/** A touch of WeChat (x and y within the canvas), a touch of the browser, or its mouse. */
type Contact = Spot & {
  touches?: readonly Spot[]
  currentTarget: { getBoundingClientRect?: () => Rect }
}

/** Follows a finger or a mouse over the canvas of that id. The paper is looked up at the first touch: by then it is there. */
export function handOn(id: string, onChange: (strokes: Strokes) => void) {
  let paper: Paper | undefined
  let strokes: Point[][] = []
  let stroke: Point[] | undefined

  async function start(contact: object) {
    if (strokes.length >= most.strokes) return
    const own: Point[] = []
    stroke = own
    if (paper) return move(contact)
    paper = await paperOf(id)
  }

  function move(contact: object) {
    if (!stroke || !paper || stroke.length >= most.points) return
    const point = pointOf(contact as Contact, paper.width)
    const last = stroke[stroke.length - 1] ?? point
    if (stroke.length > 0 && isNear(last, point)) return
    stroke.push(point)
    paper.line(last, point)
  }

  function end() {
    if (stroke && stroke.length > 0) {
      strokes = [...strokes, stroke]
      onChange(strokes)
    }
    stroke = undefined
  }

  function clear() {
    strokes = []
    paper?.clear()
    onChange(strokes)
  }

  return { events: eventsOf(start, move, end), clear }
}

const eventsOf = (
  start: (contact: object) => unknown,
  move: (contact: object) => void,
  end: () => void,
) => ({
  onTouchStart: start,
  onTouchMove: move,
  onTouchEnd: end,
  onTouchCancel: end,
  ...(process.env.TARO_ENV === 'h5' && {
    onMouseDown: start,
    onMouseMove: move,
    onMouseUp: end,
    onMouseLeave: end,
  }),
})

function pointOf(contact: Contact, width: number): Point {
  const spot = contact.touches?.[0] ?? contact
  const rect = contact.currentTarget.getBoundingClientRect?.()
  const scale = box.width / (rect?.width ?? width)
  const x = rect ? spot.clientX - rect.left : (spot.x ?? 0)
  const y = rect ? spot.clientY - rect.top : (spot.y ?? 0)
  return [within(x * scale, box.width), within(y * scale, box.height)]
}

const within = (value: number, max: number) => Math.min(max, Math.max(0, Math.round(value)))
