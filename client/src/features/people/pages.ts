const at = (page: string) => `/packages/people/${page}/index`

/** Where the screens of this domain are found. */
export const pages = {
  join: at('join'),
  enrol: at('enrol'),
  enrolments: at('enrolments'),
  grants: at('grants'),
  appoint: at('appoint'),
  myData: at('my-data'),
} as const
