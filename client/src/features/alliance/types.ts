import type { Output } from '#shared/contract/index.ts'
import type { ItemOf } from '../paging/use-pages'
import type { SheetFile } from '../sheet/sheet-file'

export type AllianceView = Output<'alliance.home'>
export type SumsView = Output<'alliance.sums'>['total']
export type VentureCardView = ItemOf<'alliance.ventures'>
export type VentureView = Output<'alliance.venture'>

/** What a preview of one of the tables works with. */
export type PreviewProps = {
  councilId: string
  file: SheetFile
  onPick: () => void
  onDone: (entered: number) => void
}
