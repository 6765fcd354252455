import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import { identityOf, neighbours } from './people.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'

type Places = { readonly councilId: string; readonly parkId: string }
type Story = Places & {
  readonly town: Town
  /** The story's clock at an hour of a day so many days from the beginning, which are below nought when they are past. */
  readonly at: (days: number, clock?: string) => Date
  /** Sets the clock to it. */
  readonly goTo: (days: number, clock?: string) => void
}

/** What the councils dealt with in the last two weeks: motions in every state, a vote that ended and one that goes on, meetings. */
export async function dealWith(town: Town, clock: StoryClock, begun: Date, places: Places) {
  const at = (days: number, hour = '09:30') => instantOf(addDays(dayOf(begun), days), hour)
  const story = {
    ...places,
    town,
    at,
    goTo: (days: number, hour?: string) => clock.tell(at(days, hour)),
  }
  await decideOnMarket(story)
  await meet(story)
  await hearFirms(story)
  await hearNeighbours(story)
}

const seatOf = async ({ town }: Story, councilId: string, name: string): Promise<string> => {
  const seats = await town.as(identityOf('zheng-hong'))('council.seats', { councilId })
  return seats.find((seat) => seat.name === name)?.id ?? ''
}

/** From a director's word to the station's: put to the vote, decided, done, looked at, rated. */
async function decideOnMarket(story: Story): Promise<void> {
  const { town, councilId, goTo } = story
  const raiser = town.as(identityOf('guo-liang'))
  goTo(-16)
  const { id: motionId } = await raiser('motion.raise', {
    councilId,
    title: '早市占道，小区的车出不来',
    text: '每天六点到八点，早点摊摆到车道上，送孩子的车堵在门口。摊子要摆，路也要通。',
    photos: [],
  })
  await voteOnMarket(story, motionId)
  goTo(-11)
  const painted = '黄线画好了，十一家摊主都签了字。'
  await raiser('motion.progress', { motionId, text: painted, measureNo: 1 })
  await raiser('motion.measureDone', { motionId, no: 1 })
  goTo(-7)
  await raiser('motion.measureDone', { motionId, no: 2 })
  goTo(-6)
  const text = '黄线画好了，站岗排到了月底，这一周早高峰没有再堵。'
  await town.as(identityOf('liu-jianhua'))('motion.resolve', { motionId, text })
  goTo(-4)
  const verdict = { motionId, content: true, text: '连着看了三个早上，路是通的。' }
  await town.as(identityOf('qian-shufen'))('motion.supervise', verdict)
  await raiser('motion.rate', { motionId, level: 5, text: '说办就办了。' })
}

const voters = [
  ['徐美玲', 'xu-meiling', 'for'],
  ['李国强', 'li-guoqiang', 'abstain'],
  ['郭亮', 'guo-liang', 'for'],
] as const

/** A vote by name of all three who sit there, ended in time and carried. */
async function voteOnMarket(story: Story, motionId: string): Promise<void> {
  const { town, councilId, at, goTo } = story
  const chair = town.as(identityOf('xu-meiling'))
  const owner = { seatId: await seatOf(story, councilId, '郭亮'), dueOn: dayOf(at(-6)) }
  const { id: voteId } = await chair('vote.open', {
    councilId,
    motionId,
    title: '早市划线、轮流站岗',
    text: '摊子摆在黄线里，早高峰半小时由店主轮流站岗。试两周，行就一直照这样办。',
    measures: [
      { ...owner, text: '画一条一米五的黄线，摊子摆在线里' },
      { ...owner, text: '七点到七点半两位店主轮流站岗，引导车走' },
    ],
    endsAt: at(-14, '18:00').toISOString(),
  })
  for (const [name, who, choice] of voters) {
    const seatId = await seatOf(story, councilId, name)
    await town.as(identityOf(who))('vote.cast', { voteId, seatId, choice })
  }
  goTo(-14, '18:10')
  await chair('vote.close', { voteId })
}

/** One meeting that was held, signed in to and minuted, and the next one called. */
async function meet({ town, councilId, at, goTo }: Story): Promise<void> {
  const chair = town.as(identityOf('xu-meiling'))
  const desk = town.as(identityOf('liu-jianhua'))
  const place = '社区活动室二楼'
  goTo(-13)
  const { id: meetingId } = await chair('meeting.call', {
    councilId,
    title: '十月的事和早市',
    place,
    startsAt: at(-8, '19:00').toISOString(),
    agenda: [{ title: '早市划线以后怎么样' }, { title: '下个月的培训请谁来讲' }],
  })
  goTo(-8, '18:50')
  const { code } = await chair('meeting.code', { meetingId })
  for (const who of ['xu-meiling', 'guo-liang', 'qian-shufen'] as const)
    await town.as(identityOf(who))('meeting.signIn', { meetingId, code })
  goTo(-8, '20:30')
  await desk('meeting.minute', {
    meetingId,
    items: [
      { text: '车道通了，摊主也没少卖。', decision: '照这样办下去，站岗表贴在门口。' },
      { text: '请消防来讲一次用电。', decision: null },
    ],
  })
  goTo(-1)
  await chair('meeting.call', {
    councilId,
    title: '商量过年的灯和停车',
    place,
    startsAt: at(5, '19:00').toISOString(),
    agenda: [{ title: '门前装灯的钱怎么出' }, { title: '过年七天怎么停车' }],
  })
}

/** Two firms' calls in the park: one answered in time and being worked on, one that came this morning. */
async function hearFirms(story: Story): Promise<void> {
  const { town, parkId: councilId, at, goTo } = story
  const firm = town.as(identityOf('tang-jing'))
  const taskForce = town.as(identityOf('feng-lei'))
  const desk = town.as(identityOf('cao-xue'))
  goTo(-9, '09:00')
  const { id: motionId } = await firm('motion.callOut', {
    councilId,
    title: '园区东门早高峰堵车',
    text: '八点半到九点东门只能走一条车道，员工常迟到，货车也进不来。',
    photos: [],
  })
  goTo(-9, '11:00')
  const answer = '交管今天下午到东门看，后天给出改信号灯和分道的办法。'
  await taskForce('motion.answer', { motionId, text: answer })
  goTo(-7)
  const seatId = await seatOf(story, councilId, '冯磊')
  const measures = [
    { text: '东门信号灯早高峰多放二十秒', seatId, dueOn: dayOf(at(3)) },
    { text: '货车改走北门，画好指示', seatId, dueOn: dayOf(at(8)) },
  ]
  await desk('motion.measure', { motionId, measures })
  const advice = '公交集团可以把 527 路的站往南挪三十米，车流就错开了。'
  await town.as(identityOf('jiang-wen'))('motion.advise', { motionId, text: advice })
  goTo(-3)
  await taskForce('motion.progress', { motionId, text: '信号灯改好了，正在看效果。', measureNo: 1 })
  goTo(0, '00:10')
  await firm('motion.callOut', {
    councilId,
    title: '新来的同事孩子上学怎么办',
    text: '研发团队新来了六个人，孩子要插班，不知道该找谁。',
    photos: [],
  })
}

/** What neighbours want: one that is being done, one that still needs seconders; and a vote that goes on. */
async function hearNeighbours(story: Story): Promise<void> {
  const { town, councilId, at, goTo } = story
  const desk = town.as(identityOf('liu-jianhua'))
  goTo(-10)
  const { id: motionId } = await town.as(identityOf('wang-guilan'))('motion.propose', {
    councilId,
    title: '3 号楼前加几根晾晒杆',
    text: '天好的时候被子没处晒，都搭在健身器材上。',
    photos: [],
  })
  for (const { identity } of neighbours.slice(0, 7))
    await town.as(identity)('motion.support', { motionId })
  goTo(-8)
  const seatId = await seatOf(story, councilId, '李国强')
  const measure = { text: '在花坛南边装四根晾晒杆', seatId, dueOn: dayOf(at(4)) }
  await desk('motion.measure', { motionId, measures: [measure] })
  goTo(-2)
  await town.as(identityOf('li-guoqiang'))('motion.progress', {
    motionId,
    text: '杆子买好了，周六装。',
  })
  const { id: noise } = await town.as(identityOf('zhao-min'))('motion.propose', {
    councilId,
    title: '夜里十点以后烧烤摊太吵',
    text: '桌子摆到十二点，孩子睡不着。能不能十点收外面的桌子？',
    photos: [],
  })
  for (const { identity } of neighbours.slice(8, 10))
    await town.as(identity)('motion.support', { motionId: noise })
  goTo(-1)
  const { id: voteId } = await town.as(identityOf('xu-meiling'))('vote.open', {
    councilId,
    title: '过年前沿街店门口统一装灯',
    text: '每家门口装一盏节能灯，钱从商圈共管金里出，一家大约二百块。',
    secret: true,
    changeable: true,
    endsAt: at(3, '18:00').toISOString(),
  })
  await town.as(identityOf('li-guoqiang'))('vote.cast', { voteId, seatId, choice: 'for' })
}
