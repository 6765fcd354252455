import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CovenantDocument } from '../../../features/covenant/covenant-document'
import { DocumentContents } from '../../../features/covenant/document-contents'
import { SignHere } from '../../../features/covenant/sign-here'
import { Screen } from '../../../ui/screen'

export default function CovenantText() {
  const { councilId = '', shopId } = useRouter().params
  const text = useQuery('covenant.text', { councilId })
  return (
    <Screen query={text}>
      {({ edition, textHash }) => (
        <>
          <DocumentContents edition={edition} signs={shopId !== undefined} />
          <CovenantDocument edition={edition} />
          {shopId && <SignHere shopId={shopId} textHash={textHash} />}
        </>
      )}
    </Screen>
  )
}
