import { clockText } from '#shared/kernel/time.ts'
import { Masthead } from '../../ui/masthead'
import { homeOf, type Me, placeOf } from '../people/me'

const today = () => {
  const now = new Date()
  return clockText(now, now).split(' ')[0]
}

/** The head of the day: where one is at home, the date, and by name. */
export function Greeting({ me }: { me: Me | undefined }) {
  const post = me && (homeOf(me) ?? me.grants[0])
  const over = [post && placeOf(post), today()].filter(Boolean).join(' · ')
  const name = me?.person?.name
  return <Masthead over={over} title={name ? `${name}，您好` : '您好'} />
}
