import { Masthead } from '../../ui/masthead'
import { homeOf, type Me, placeOf } from '../people/me'
import { todayText } from './today'

/** The head of the day: where one is at home, the date, and by name. */
export function Greeting({ me }: { me: Me | undefined }) {
  const post = me && (homeOf(me) ?? me.grants[0])
  const over = [post && placeOf(post), todayText(new Date())].filter(Boolean).join(' · ')
  const name = me?.person?.name
  return <Masthead over={over} title={name ? `${name}，您好` : '您好，邻居'} />
}
