import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import type { Pages } from './use-pages'

/** Under a list that goes on. */
export function More<Item>({ pages: { more, growing } }: { pages: Pages<Item> }) {
  if (!more) return null
  return (
    <View style={centred}>
      <Button kind="quiet" small text="再看一些" busy={growing} onTap={more} />
    </View>
  )
}

const centred = { display: 'flex', justifyContent: 'center' }
