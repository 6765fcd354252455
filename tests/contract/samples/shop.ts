import { tinyJpeg } from '../../support/photos.ts'
import { csv } from '../../support/sheets.ts'
import type { Part } from './sampling.ts'

export const registers: Part = async ({ town, sample }) => {
  const { councilId } = town
  const manager = 'liu-jianhua'
  await sample(manager, 'shop.template', {})
  const sheet = {
    councilId,
    name: '名册.csv',
    file: csv('门牌号,店名,类别,地址\n70,新面馆,面馆,十号'),
  }
  await sample(manager, 'shop.preview', sheet)
  await sample(manager, 'shop.import', sheet)
  const { items } = await town.as(manager)('shop.list', { councilId, find: '70' })
  const shopId = items[0]?.id ?? ''
  await sample(manager, 'shop.invitation', { shopId })
  await sample(manager, 'shop.invite', { shopId })
  await sample(manager, 'shop.invitation', { shopId })
  const { current } = await town.as(manager)('shop.invitation', { shopId })
  await sample('zhao-min', 'shop.claim', { code: current?.code ?? '' })
  await sample('zhao-min', 'shop.plate', { shopId })
  const text = { number: '71', name: '新面馆', trade: 'catering', address: '十号' } as const
  const { version } = await town.as(manager)('shop.get', { shopId })
  await sample(manager, 'shop.amend', { shopId, version, ...text })
  await sample(manager, 'shop.transfer', { shopId, reason: '转让' })
  await sample(manager, 'shop.close', { shopId, reason: '搬走' })
  await sample(manager, 'shop.reopen', { shopId })
}

export const photos: Part = async ({ town, sample }) => {
  const { shops } = town
  const photo = { shopId: shops.breakfast, purpose: 'finding', data: tinyJpeg(1) } as const
  const { id: photoId } = await sample('ma-jun', 'photo.upload', photo)
  await sample('li-guoqiang', 'photo.get', { photoId })
}
