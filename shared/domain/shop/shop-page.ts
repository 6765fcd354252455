/** The page of a shop, as WeChat's codes and our own name it; it opens by `?shopId=` or by a code's `?scene=`. */
export const shopPage = 'packages/shop/home/index'
