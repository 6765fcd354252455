const at = (page: string) => `/packages/covenant/${page}/index`

/** Where the screens of this domain, and those it leads to, are found. */
export const routes = {
  text: at('text'),
  sign: at('sign'),
  shop: at('shop'),
  inspect: at('inspect'),
  inspection: at('inspection'),
  pledge: at('pledge'),
  register: at('register'),
  rate: '/packages/rating/rate/index',
  appoint: '/packages/people/appoint/index',
} as const
