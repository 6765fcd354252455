import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { PaperForm } from '../../../features/covenant/paper-form'
import { goOn } from '../../../features/paging/go'
import { routes } from '../../../features/routes'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Paper() {
  const { shopId = '' } = useRouter().params
  const shop = useQuery('shop.get', { shopId })
  const text = useQuery('covenant.text', shop.data ? { councilId: shop.data.councilId } : null)
  const [done, setDone] = useState(false)
  const toPledges = () => goOn(routes.pledges, { shopId })
  return (
    <Screen query={both(shop, text)}>
      {([at, read]) =>
        done || !at.may.includes('signOnPaper') ? (
          <Empty
            title={done ? `${at.name}的签名录好了` : `${at.name}现在不用录入纸上签名`}
            note={done ? '和手机上签的一样算数。' : '已经签过，或者不归您管。'}
            {...(at.may.includes('seePledges') && { action: '看签名', onAction: toPledges })}
          />
        ) : (
          <>
            <Masthead
              over={at.councilName}
              title={`替${at.name}录入纸上签名`}
              note="店主没有手机、不方便用手机时用。"
            />
            <PaperForm shop={at} text={read} onEntered={() => setDone(true)} />
          </>
        )
      }
    </Screen>
  )
}
