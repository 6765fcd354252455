import { Card } from '../../ui/card'
import { SpokenCode } from '../../ui/spoken-code'

const note = '社区或街镇请您担任什么事，把这八位念给社区书记或街镇就行。不用手机号，不用身份证。'

/** The code by which a person is appointed. */
export const CodeCard = ({ code }: { code: string }) => (
  <Card title="我的登记码">
    <SpokenCode name="登记码" code={code} note={note} />
  </Card>
)
