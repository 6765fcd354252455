import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../../cloud'
import { CharterScreen } from '../../../features/council/charter-screen'
import { go } from '../../../features/paging/go'
import { routes } from '../../../features/routes'
import { ActionBar } from '../../../ui/action-bar'
import { Button } from '../../../ui/button'
import { Screen } from '../../../ui/screen'

/** What a council goes by, now and before. */
export default function CharterPage() {
  const { councilId = '' } = useRouter().params
  const [no, setNo] = useState<number>()
  const charter = useQuery('council.charter', { councilId, ...(no && { no }) })
  const home = useQuery('council.home', { councilId })
  const amends = home.data?.may.includes('amendCharter')
  return (
    <Screen
      query={charter}
      bar={
        amends && (
          <ActionBar>
            <Button text="照决议改章程" onTap={() => go(routes.amendCharter, { councilId })} />
          </ActionBar>
        )
      }
    >
      {(found) => <CharterScreen name={home.data?.name} charter={found} onVersion={setNo} />}
    </Screen>
  )
}
