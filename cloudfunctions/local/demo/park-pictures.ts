import { drawn } from './pictures.ts'

/** Indexes of the palette: sky, paving, soil, bricks, joints, leaves, wood. */
const [sky, paving, soil, brick, joint, leaves, wood] = [1, 2, 5, 4, 6, 7, 0]
const horizon = 70

/** The little park as its supervisor photographs it: bricks laid over so many hundredths of it, then benches and trees. */
export const parkPhoto = (percent: number): string =>
  drawn((x, y) => {
    if (y < horizon) return isTree(x, y, percent) ? leaves : sky
    if (percent > 60 && isBench(x, y)) return wood
    return x > percent * 3 ? soilAt(x, y) : brickAt(x, y)
  })

const soilAt = (x: number, y: number) => ((x * 7 + y * 13) % 11 === 0 ? paving : soil)
const brickAt = (x: number, y: number) => (x % 24 < 2 || y % 12 < 2 ? joint : brick)

const isTree = (x: number, y: number, percent: number): boolean =>
  percent > 40 && [40, 120, 200].some((at) => (x - at) ** 2 + (y - 46) ** 2 < 22 ** 2)

const isBench = (x: number, y: number): boolean =>
  x > 60 && x < 150 && ((y > 104 && y < 114) || (y > 84 && y < 92))
