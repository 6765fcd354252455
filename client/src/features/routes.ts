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
  standing: at('standing/month'),
  reasons: at('standing/reasons'),
  closeMonth: at('standing/close'),
  heat: at('standing/heat'),
  awards: at('standing/awards'),
  award: at('standing/award'),
  print: at('standing/print'),
  foundCouncil: at('council/found'),
  rate: at('rating/rate'),
  appoint: at('people/appoint'),
} as const
