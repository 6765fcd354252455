import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CovenantDocument } from '../../../features/covenant/covenant-document'
import { DocumentContents } from '../../../features/covenant/document-contents'
import { SignHere } from '../../../features/covenant/sign-here'
import { states } from '../../../features/edition/words'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

export default function CovenantText() {
  const { councilId = '', shopId, editionId } = useRouter().params
  const text = useQuery('covenant.text', { councilId, ...(editionId && { editionId }) })
  return (
    <Screen query={text}>
      {({ edition, textHash, from, state }) => (
        <>
          <DocumentContents edition={edition} signs={shopId !== undefined} />
          {state !== 'inForce' && <Say tone="warn" text={`这一版${states[state].zh}。`} />}
          <CovenantDocument edition={edition} from={from} />
          {shopId && <SignHere shopId={shopId} textHash={textHash} />}
        </>
      )}
    </Screen>
  )
}
