import { useCommand } from '../../cloud'
import { TextForm } from '../form/text-form'

/** The answer, in the name of the post, for all to read. */
export function AnswerForm({ remarkId }: { remarkId: string }) {
  const answer = useCommand('remark.answer')
  return (
    <TextForm
      max={800}
      label="答复"
      hint="大家都看得到，写的是您的职务。答复后不能再改。"
      action="公开答复"
      waits="写好就能答复"
      command={answer}
      onSubmit={(text) => void answer.run({ remarkId, text })}
    />
  )
}
