import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { periodOf } from '#shared/kernel/time.ts'
import { useQuery } from '../../../cloud'
import { AgreementView } from '../../../features/inspection/agreement-screen'
import { MonthSwitch } from '../../../features/standing/month-switch'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Agreement() {
  const { councilId = '' } = useRouter().params
  const [latest] = useState(() => periodOf(new Date()))
  const [period, setPeriod] = useState(latest)
  const agreement = useQuery('inspection.agreement', { councilId, period })
  return (
    <Screen
      head={
        <>
          <Masthead title="复看对照" note="同一家店换人再看一遍，两次评得一不一样。" />
          <MonthSwitch period={period} latest={latest} onChange={setPeriod} />
        </>
      }
      query={agreement}
    >
      {(data) => <AgreementView agreement={data} />}
    </Screen>
  )
}
