import { View } from '@tarojs/components'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Fold } from '../../ui/fold'
import { Hash } from '../fair/hash'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { PhotoStrip } from '../photo/photo-strip'
import { routes } from '../routes'
import style from './vote.module.scss'

const how =
  '每张票一枚指纹，按字母排好，看不出谁先谁后。用 SHA-256 一枚接一枚算下去，最后应该等于下面的总指纹；总指纹写在理事会的存证记录里。'

/** For those who want to count again: the fingerprints of all ballots, and their sum. */
export const RecountFold = ({ voteId }: { voteId: string }) => (
  <Fold title="自己验一遍" note="每张票的指纹，和您的回执对得上">
    <Leaves voteId={voteId} />
    <Button kind="quiet" text="查我的回执" onTap={() => go(routes.ballotReceipt)} />
  </Fold>
)

function Leaves({ voteId }: { voteId: string }) {
  const query = useQuery('vote.result', { voteId })
  return (
    <Loaded query={query}>
      {({ leaves, ballotsHead, photoIds }) => (
        <>
          <View className={style.note}>{how}</View>
          <Hash name="总指纹" hash={ballotsHead} />
          {leaves.map((leaf, place) => (
            <View key={leaf} className={style.hash}>{`${place + 1}. ${leaf}`}</View>
          ))}
          {photoIds.length > 0 && (
            <>
              <View className={style.head}>纸票的照片</View>
              <PhotoStrip ids={photoIds} />
            </>
          )}
        </>
      )}
    </Loaded>
  )
}
