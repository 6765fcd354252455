import Taro from '@tarojs/taro'
import { useState } from 'react'
import useSWR from 'swr'
import { peopleHere, type Resident, signInAs } from '../../cloud/sign-in'
import { grouped } from '../../features/people/personas'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'

const note = '这是一台演示用的机器：人和事都是编的，点谁就以谁的身份进去，不用密码。'

/** Only in the browser: on WeChat the platform says who is here. */
export default function SignIn() {
  const { data, error, isLoading, mutate } = useSWR('people', peopleHere)
  const query = { data, error, loading: isLoading, reload: () => mutate() }
  return (
    <Screen query={query} head={<Masthead over="共同缔造" title="您是哪一位？" note={note} />}>
      {(people) => <People people={people} />}
    </Screen>
  )
}

function People({ people }: { people: readonly Resident[] }) {
  const [problem, setProblem] = useState('')
  const enter = async (id: string) => {
    try {
      await signInAs(id)
      await Taro.switchTab({ url: '/pages/home/index' })
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <>
      {problem && <Say tone="bad" text={problem} />}
      {grouped(people).map((group) => (
        <Card flush key={group.title} title={group.title}>
          {group.people.map(({ id, name, what }) => (
            <Cell key={id} title={name} note={what} onTap={() => void enter(id)} />
          ))}
        </Card>
      ))}
    </>
  )
}
