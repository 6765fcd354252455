/** One setData too large for the platform is refused. Bytes. */
export const SET_DATA_LIMIT = 1024 * 1024

/** One setData, as it crossed from logic to view. */
export interface Crossing {
  route: string
  bytes: number
  paths: string[]
}

/** Counts what the app sends to its view. */
export class Traffic {
  calls = 0
  bytes = 0
  largest: Crossing = { route: '', bytes: 0, paths: [] }

  /** Counts one setData; false if the platform would refuse it. */
  record(route: string, json: string): boolean {
    const bytes = Buffer.byteLength(json)
    this.calls += 1
    this.bytes += bytes
    if (bytes > this.largest.bytes) {
      this.largest = { route, bytes, paths: Object.keys(JSON.parse(json) as object) }
    }
    return bytes <= SET_DATA_LIMIT
  }

  reset(): void {
    this.calls = 0
    this.bytes = 0
    this.largest = { route: '', bytes: 0, paths: [] }
  }
}
