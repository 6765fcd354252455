import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaByComponent } from './attributes.ts'

/** Taro 4.2.1 sends no `aria-*` to WeChat: add them to the templates and to the runtime alike. */
export default function aria(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, ariaByComponent)
      platform.runtimePath = [
        ...[platform.runtimePath].flat(),
        path.resolve(__dirname, 'aria-runtime.ts'),
      ]
    },
  })
}

/** The parts of Taro's mini-program platform that it does not type. The browser's has no template. */
type MiniPlatform = {
  template?: { mergeComponents: (ctx: IPluginContext, components: object) => void }
  runtimePath: string | string[]
}
