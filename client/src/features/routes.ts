const at = (page: string) => `/packages/${page}/index`

/** Where the screens of the covenant's domains, and those they lead to, are found. */
export const routes = {
  text: at('covenant/text'),
  sign: at('covenant/sign'),
  pledge: at('covenant/pledge'),
  shop: at('shop/home'),
  register: at('shop/register'),
  manageShop: at('shop/manage'),
  plate: at('shop/plate'),
  importShops: at('shop/import'),
  claim: at('shop/claim'),
  inspect: at('inspection/record'),
  inspection: at('inspection/report'),
  orders: at('rectification/mine'),
  rechecks: at('rectification/list'),
  order: at('rectification/order'),
  board: at('rectification/board'),
  appeals: at('rectification/appeals'),
  standing: at('standing/month'),
  foundCouncil: at('council/found'),
  rate: at('rating/rate'),
  appoint: at('people/appoint'),
} as const
