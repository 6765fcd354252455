import { Canvas, View } from '@tarojs/components'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { aria } from './aria'
import { Button } from './button'
import { handOn } from './hand'
import style from './signature.module.scss'
import type { Strokes } from './strokes'

type Props = { label: string; onChange: (strokes: Strokes) => void }

let pads = 0

/** Paper to sign on, by finger or mouse. Lifting the finger tells the strokes so far. */
export const SignaturePad = memo(function SignaturePad({ label, onChange }: Props) {
  const [id] = useState(() => `pad${++pads}`)
  const [blank, setBlank] = useState(true)
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  }, [onChange])
  const hand = useMemo(
    () =>
      handOn(id, (strokes) => {
        setBlank(strokes.length === 0)
        latest.current(strokes)
      }),
    [id],
  )
  return (
    <View>
      <View className={style.head}>
        <View className={style.label}>{label}</View>
        <Button kind="quiet" small text="重写" disabled={blank} onTap={hand.clear} />
      </View>
      <View className={style.paper} {...aria({ role: 'img', label: `${label}，请用手指书写` })}>
        {blank && <View className={style.hint}>请在这里写下您的名字</View>}
        <Canvas
          id={id}
          canvasId={id}
          type="2d"
          disableScroll
          className={style.canvas}
          {...hand.events}
        />
      </View>
    </View>
  )
})
