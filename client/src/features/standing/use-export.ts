import { useRef, useState } from 'react'
import { call } from '../../cloud'
import { failureOf } from '../../cloud/failure'
import { saveWorkbook } from './save-workbook'

type Said = { readonly tone: 'good' | 'bad'; readonly text: string }

/** Fetches a month's workbook and hands it over as a file; says what became of it. */
export function useExport(councilId: string, period: string) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  const running = useRef(false)
  const run = async () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setSaid(await attempt(councilId, period))
    setBusy(false)
    running.current = false
  }
  return { busy, said, run: () => void run() }
}

async function attempt(councilId: string, period: string): Promise<Said> {
  try {
    const { name, data } = await call('standing.export', { councilId, period })
    await saveWorkbook(name, data)
    return { tone: 'good', text: `表格好了：${name}` }
  } catch (error) {
    return { tone: 'bad', text: failureOf(error).message }
  }
}
