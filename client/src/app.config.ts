const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `icons/${page}.png`,
  selectedIconPath: `icons/${page}-on.png`,
})

const inBrowser = process.env.TARO_ENV === 'h5'

/** WeChat knows who is calling; in the browser somebody has to say so. */
const onlyInBrowser = inBrowser ? ['pages/sign-in/index'] : []

/** Taro's router hides the page below when its slide ends: who went back sooner than that looked at an empty page. */
const noSlide = inBrowser ? { animation: false } : {}

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/council/index',
    'pages/covenant/index',
    'pages/rating/index',
    'pages/me/index',
    ...onlyInBrowser,
  ],
  subPackages: [
    {
      root: 'packages/notice',
      pages: [
        'read/index',
        'list/index',
        'desk/index',
        'manage/index',
        'edit/index',
        'correct/index',
        'carry/index',
        'unread/index',
      ],
    },
    {
      root: 'packages/people',
      pages: [
        'join/index',
        'enrol/index',
        'enrolments/index',
        'grants/index',
        'appoint/index',
        'my-data/index',
      ],
    },
    {
      root: 'packages/covenant',
      pages: [
        'text/index',
        'sign/index',
        'pledge/index',
        'pledges/index',
        'signers/index',
        'paper/index',
        'editions/index',
        'compare/index',
        'desk/index',
        'trainings/index',
        'training/index',
        'train/index',
        'untrained/index',
      ],
    },
    {
      root: 'packages/shop',
      pages: [
        'home/index',
        'register/index',
        'manage/index',
        'plate/index',
        'import/index',
        'claim/index',
      ],
    },
    {
      root: 'packages/inspection',
      pages: [
        'record/index',
        'report/index',
        'route/index',
        'rounds/index',
        'round/index',
        'plan/index',
        'agreement/index',
        'mutual/index',
      ],
    },
    {
      root: 'packages/rectification',
      pages: ['mine/index', 'list/index', 'board/index', 'appeals/index', 'order/index'],
    },
    {
      root: 'packages/standing',
      pages: [
        'month/index',
        'reasons/index',
        'close/index',
        'heat/index',
        'awards/index',
        'award/index',
        'print/index',
      ],
    },
    {
      root: 'packages/council',
      pages: [
        'found/index',
        'propose/index',
        'proposals/index',
        'about/index',
        'charter/index',
        'amend/index',
        'seats/index',
        'seat/index',
        'add-seat/index',
        'units/index',
        'apply/index',
        'applications/index',
        'around/index',
      ],
    },
    {
      root: 'packages/alliance',
      pages: ['list/index', 'home/index', 'venture/index', 'edit/index', 'import/index'],
    },
    { root: 'packages/consultation', pages: ['read/index', 'desk/index', 'paper/index'] },
    { root: 'packages/remark', pages: ['list/index', 'desk/index'] },
    { root: 'packages/inbox', pages: ['list/index', 'channel/index'] },
    {
      root: 'packages/redress',
      pages: ['list/index', 'one/index', 'mine/index', 'board/index'],
    },
    {
      root: 'packages/rating',
      pages: [
        'rate/index',
        'receipt/index',
        'chain/index',
        'ranks/index',
        'areas/index',
        'flags/index',
      ],
    },
    {
      root: 'packages/project',
      pages: ['list/index', 'home/index', 'report/index', 'edit/index'],
    },
    {
      root: 'packages/grid',
      pages: ['register/index', 'home/index', 'sums/index', 'import/index'],
    },
    {
      root: 'packages/meeting',
      pages: ['list/index', 'one/index', 'call/index', 'code/index', 'minutes/index'],
    },
    { root: 'packages/moderation', pages: ['queue/index'] },
    { root: 'packages/record', pages: ['list/index', 'days/index'] },
    {
      root: 'packages/vote',
      pages: [
        'one/index',
        'list/index',
        'open/index',
        'desk/index',
        'resolution/index',
        'receipt/index',
      ],
    },
    {
      root: 'packages/motion',
      pages: ['one/index', 'list/index', 'raise/index', 'mine/index', 'desk/index'],
    },
  ],
  tabBar: {
    color: '#6b6259',
    selectedColor: '#b23a26',
    backgroundColor: '#fffdf9',
    borderStyle: 'white',
    list: [
      tab('home', '首页'),
      tab('council', '议事'),
      tab('covenant', '公约'),
      tab('rating', '评价'),
      tab('me', '我的'),
    ],
  },
  window: {
    navigationBarTitleText: '共同缔造',
    navigationBarBackgroundColor: '#f7f4ee',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f7f4ee',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
  // Known to WeChat, not to Taro's types.
  ...{ cloud: true },
  ...noSlide,
  __usePrivacyCheck__: true,
})
