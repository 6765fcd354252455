const at = (page: string) => `/packages/${page}/index`

/** Where the screens of the covenant's domains, and those they lead to, are found. */
export const routes = {
  text: at('covenant/text'),
  sign: at('covenant/sign'),
  pledge: at('covenant/pledge'),
  shop: at('shop/home'),
  register: at('shop/register'),
  inspect: at('inspection/record'),
  inspection: at('inspection/report'),
  route: at('inspection/route'),
  rounds: at('inspection/rounds'),
  round: at('inspection/round'),
  plan: at('inspection/plan'),
  agreement: at('inspection/agreement'),
  mutual: at('inspection/mutual'),
  standing: at('standing/month'),
  foundCouncil: at('council/found'),
  rate: at('rating/rate'),
  appoint: at('people/appoint'),
} as const
