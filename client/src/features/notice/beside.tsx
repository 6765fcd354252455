import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { KindTag } from './kind-tag'
import { type NoticePage, pages } from './notice'

type Props = Pick<NoticePage, 'answers' | 'result'>

/** The notice that tells the outcome, or the one that this is the outcome of. */
export const Beside = ({ answers, result }: Props) => (
  <>
    {result && <OtherNotice title="结果出来了" notice={result} />}
    {answers && <OtherNotice title="这是它的结果" notice={answers} />}
  </>
)

type OtherProps = { title: string; notice: NonNullable<Props['answers']> }

const OtherNotice = ({ title, notice: { id, kind, title: words } }: OtherProps) => (
  <Card flush title={title}>
    <Cell
      title={words}
      trailing={<KindTag kind={kind} />}
      onTap={() => go(pages.read, { noticeId: id })}
    />
  </Card>
)
