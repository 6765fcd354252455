import { Button } from '../../ui/button'
import { go } from '../paging/go'
import { routes } from '../routes'
import { type RaiseWay, raiseWayNames, raiseWays } from './raise-ways'

type Props = { councilId: string; may: readonly string[] }

/** The ways in which this person may bring something before this council. */
export const waysOpen = (may: readonly string[]): RaiseWay[] =>
  raiseWayNames.filter((way) => may.includes(way))

/** Side by side in whatever row holds them. */
export const RaiseButtons = ({ councilId, may }: Props) => (
  <>
    {waysOpen(may).map((way, index) => (
      <Button
        key={way}
        kind={index === 0 ? 'primary' : 'quiet'}
        text={raiseWays[way].title}
        onTap={() => go(routes.raiseMotion, { councilId, way })}
      />
    ))}
  </>
)
