import { mergeInternalComponents } from '@tarojs/shared'
import { ariaByComponent } from './attributes.ts'

mergeInternalComponents(ariaByComponent)
