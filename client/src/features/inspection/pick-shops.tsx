import { Checks } from '../../ui/checks'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'

type Props = {
  councilId: string
  values: readonly string[]
  onChange: (values: readonly string[]) => void
}

/** Some of a council's shops, by a tap on each. */
export function PickShops({ councilId, values, onChange }: Props) {
  const shops = usePages('shop.list', { councilId })
  return (
    <>
      <Loaded query={shops}>
        {(items) => (
          <Checks
            label="要看的店"
            options={items.map(({ id, number, name }) => [id, `${number} ${name}`] as const)}
            values={values}
            onChange={onChange}
          />
        )}
      </Loaded>
      <More pages={shops} />
    </>
  )
}
