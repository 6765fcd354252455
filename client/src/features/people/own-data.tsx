import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { saveFile } from './save-file'

type Takeout = Output<'people.takeout'>

/** What is kept, how much of it, and why. */
export function OwnData({ data }: { data: Takeout }) {
  const { person, enrolments, grants, readings, pledges, appeals, photos, ratings, attendances } =
    data
  return (
    <>
      <Card flush title="存了什么，为什么">
        <Cell title={person?.name ?? '还没有姓名'} note="称呼：邻居之间好认人，一人算一票" />
        <Cell
          title={`住处登记 ${enrolments.length} 条`}
          note="社区核实您住在这里；门牌只有书记和网格员看"
        />
        <Cell title={`身份 ${grants.length} 个`} note="您能办哪些事" />
        <Cell title={`读过的公告 ${readings.length} 则`} note="让发公告的人知道多少人读了" />
        <Cell title={`签过的约 ${pledges.length} 份`} note="店铺和理事会之间的约定" />
        <Cell title={`提出的申诉 ${appeals.length} 件`} note="让没参加考核的人再看一次" />
        <Cell title={`到会和请假 ${attendances.length} 次`} note="席位到没到会；注销后不再写是谁" />
        <Cell
          title={`拍过的照片 ${photos.length} 张`}
          note="考核、整改这些事的凭证；注销后照片留下，不再写是谁拍的"
        />
        <Cell title={`评价 ${ratings.length} 次`} note="算进总数；存的时候不带您的名字" />
      </Card>
      <TakeAway data={data} />
    </>
  )
}

const inBrowser = process.env.TARO_ENV === 'h5'

/** One's own copy: to paste anywhere, and in the browser as a file. */
function TakeAway({ data }: { data: Takeout }) {
  const [said, setSaid] = useState<'copied' | 'saved' | 'failed'>()
  const text = JSON.stringify(data, null, 2)
  const copy = () =>
    Taro.setClipboardData({ data: text }).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    )
  const save = () => {
    saveFile(`我的数据-${dayOf(data.madeAt)}.json`, text)
    setSaid('saved')
  }
  return (
    <Card title="带走一份">
      {said && <Say tone={said === 'failed' ? 'bad' : 'good'} text={sentences[said]} />}
      <Row>
        <Button kind="quiet" text="复制全部" onTap={() => void copy()} />
        {inBrowser && <Button kind="quiet" text="存成文件" onTap={save} />}
      </Row>
    </Card>
  )
}

const sentences = {
  copied: '已复制。粘贴到记事本或发给自己就能保存。',
  saved: '存好了，在浏览器的下载里。',
  failed: '没有复制成功，请再试一次。',
} as const
