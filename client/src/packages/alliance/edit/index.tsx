import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { AmendVenture, NewVenture } from '../../../features/alliance/venture-form'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Registers a joint project, or puts one right. */
export default function EditVenture() {
  const { ventureId, councilId = '' } = useRouter().params
  const venture = useQuery('alliance.venture', ventureId ? { ventureId } : null)
  if (!ventureId)
    return (
      <Screen head={<Masthead title="登记一个合作项目" note="大家都看得到。" />}>
        <NewVenture councilId={councilId} />
      </Screen>
    )
  return (
    <Screen query={venture} head={<Masthead title="改项目" note="原来写的会留在项目页上。" />}>
      {(found) => <AmendVenture venture={found} />}
    </Screen>
  )
}
