import Taro from '@tarojs/taro'
import { box, type Point, pen } from './strokes'

/** A 2d canvas as a hand needs it: one unit of the box is one unit here, on WeChat and in the browser. */
export type Paper = {
  /** Of the element on the screen, in the pixels that touches are given in. */
  readonly width: number
  readonly line: (from: Point, to: Point) => void
  readonly clear: () => void
}

type Brush = Record<'beginPath' | 'stroke', () => void> &
  Record<'moveTo' | 'lineTo', (x: number, y: number) => void> & {
    clearRect: (x: number, y: number, width: number, height: number) => void
  }
type Node = { width: number; height: number; getContext: (kind: '2d') => Brush }

export const paperOf = (id: string) =>
  new Promise<Paper>((resolve) => {
    const query = Taro.createSelectorQuery()
    query.select(`#${id}`).fields({ node: true })
    query.select(`#${id}`).boundingClientRect()
    query.exec(([{ node }, { width }]) => resolve(paperOn(node, width)))
  })

function paperOn(node: Node, width: number): Paper {
  node.width = box.width
  node.height = box.height
  const brush = node.getContext('2d')
  Object.assign(brush, { lineWidth: pen.width, lineCap: 'round', strokeStyle: pen.colour })
  return {
    width,
    line(from, to) {
      brush.beginPath()
      brush.moveTo(...from)
      brush.lineTo(...to)
      brush.stroke()
    },
    clear: () => brush.clearRect(0, 0, box.width, box.height),
  }
}
