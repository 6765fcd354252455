/** The page of a shop, as WeChat's codes and our own name it; it opens by `?shopId=` or by a code's `?scene=`. */
export const shopPage = 'packages/shop/home/index'

/** The shop that a scanned code is of: WeChat's round code gives a path, an ordinary one its whole text. */
export const shopOfScan = (scanned: string): string | undefined =>
  /[?&](?:scene|shopId)(?:=|%3D)([0-9a-f]{24})(?![0-9a-f])/i.exec(scanned)?.[1]
