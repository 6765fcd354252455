const at = (page: string) => `/packages/${page}/index`

/** Where the screens of the covenant's domains, and those they lead to, are found. */
export const routes = {
  text: at('covenant/text'),
  sign: at('covenant/sign'),
  pledge: at('covenant/pledge'),
  pledges: at('covenant/pledges'),
  signers: at('covenant/signers'),
  paper: at('covenant/paper'),
  editions: at('covenant/editions'),
  compare: at('covenant/compare'),
  desk: at('covenant/desk'),
  trainings: at('covenant/trainings'),
  training: at('covenant/training'),
  train: at('covenant/train'),
  untrained: at('covenant/untrained'),
  shop: at('shop/home'),
  register: at('shop/register'),
  inspect: at('inspection/record'),
  inspection: at('inspection/report'),
  standing: at('standing/month'),
  foundCouncil: at('council/found'),
  rate: at('rating/rate'),
  appoint: at('people/appoint'),
} as const
