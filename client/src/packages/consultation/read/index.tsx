import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { ConsultationCard } from '../../../features/consultation/consultation-card'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** One consultation by itself: what is asked, what one said, what came of it. */
export default function Consultation() {
  const noticeId = useRouter().params.noticeId ?? ''
  const query = useQuery('consultation.get', { noticeId })
  return (
    <Screen query={query}>
      {({ title, place, signedBy }) => (
        <>
          <Masthead over={place} title={title} note={signedBy} />
          <ConsultationCard noticeId={noticeId} />
        </>
      )}
    </Screen>
  )
}
