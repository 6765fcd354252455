import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { gridKinds } from '#shared/domain/grid/kinds.ts'
import { contentsOf } from '../support/contents.ts'
import { gridFile, gridLine } from '../support/grids.ts'
import { tick } from '../support/orders.ts'
import { refused } from '../support/refusal.ts'
import { csv } from '../support/sheets.ts'
import { moveIn, openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, database, clock } = town
const secretary = as('liu-jianhua')
const street = as('zheng-hong')
const take = (who: string, file: string) => as(who)('grid.import', { name: '网格.csv', file })
const sumsOf = async (area: string) => {
  const { basic, functional, homes, staffed } = await as('lin-zhiyuan')('grid.sums', { area })
  return { basic, functional, homes, staffed: staffed.numerator, of: staffed.denominator }
}
const grid = (gridId: string) => secretary('grid.get', { gridId })

describe('a file of grids', () => {
  it('is previewed line by line: new, changed, unchanged', async () => {
    const file = gridFile(
      [gridAt(0), '康翠社区一网格', '基本类', '康翠里 1 至 4 号楼', 286, '社区党委委员', ''],
      [gridAt(1), '康翠社区二网格', '基本类', '康翠里 5 至 8 号楼', 999, '社区党委委员', ''],
      gridLine(`${kangcui}-11`, { kind: '功能类' }),
    )
    const before = await contentsOf(database)
    const seen = await secretary('grid.preview', { name: '网格.csv', file })
    expect(seen.counts).toEqual({ added: 1, changed: 1, unchanged: 1 })
    expect(seen.lines.map(({ code, change, fields }) => [code, change, fields])).toEqual([
      [`${kangcui}-11`, 'added', []],
      [gridAt(1), 'changed', ['homes']],
      [gridAt(0), 'unchanged', []],
    ])
    expect(await contentsOf(database)).toBe(before)
  })

  it('makes the area that people enrol in and are appointed to, and moves the sums', async () => {
    const code = `${kangcui}-12`
    const before = await sumsOf(kangcui)
    expect(await take('liu-jianhua', gridFile(gridLine(code, { homes: 50 })))).toEqual({
      ...{ added: 1, changed: 0, unchanged: 0 },
    })
    expect(await sumsOf(kangcui)).toEqual({
      ...before,
      ...{ basic: before.basic + 1, homes: before.homes + 50, of: before.of + 1 },
    })
    await moveIn(town, 'xiao-wu', code)
    expect(await as('xiao-wu')('grid.mine', {})).toMatchObject({
      grid: { id: code, residents: 1, workers: [], duties: gridKinds.basic.duties },
    })
  })

  it('with a new name calls its people by it, and nobody is lost', async () => {
    const again = gridLine(gridAt(0), { name: '幸福网格' })
    expect(await take('zheng-hong', gridFile(again))).toMatchObject({ changed: 1 })
    expect((await as('wang-guilan')('people.me', {})).grants[0]?.post).toBe('幸福网格 居民')
    expect((await as('zhou-qiang')('people.me', {})).grants[0]?.post).toBe('幸福网格 网格员')
    const areas = await secretary('people.areas', { parent: kangcui })
    expect(areas.find(({ id }) => id === gridAt(0))?.name).toBe('幸福网格')
    expect(await grid(gridAt(0))).toMatchObject({ residents: 1, workers: [{ name: '周强' }] })
  })

  it('in which a line is wrong changes nothing', async () => {
    const before = await contentsOf(database)
    const file = gridFile(gridLine(`${kangcui}-13`), gridLine(`${kangcui}-14`, { kind: '别的' }))
    const call = take('liu-jianhua', file)
    await expect(call).rejects.toMatchObject({
      code: 'REGISTER_HAS_ERRORS',
      message: expect.stringMatching(/^第 3 行 C 列“网格类型”：.*改好再导入，一个网格也没有登记$/),
    })
    for (const [bad, code] of [
      [csv('\n'), 'SHEET_EMPTY'],
      [csv('PK'.repeat(3)), 'REGISTER_HAS_ERRORS'],
      [csv(`网格编号\n${'1\n'.repeat(2001)}`), 'SHEET_TOO_LARGE'],
      ['A'.repeat(88_004), 'INVALID_INPUT'],
    ] as const)
      await refused(take('liu-jianhua', bad), code)
    expect(await contentsOf(database)).toBe(before)
  })
})

describe('who may', () => {
  it.each([
    ['a secretary in another community', 'gao-xiuying', `${kangcui}-20`],
    ['a street in another street', 'zheng-hong', '120116001001-01'],
    ['anybody in a community that is not there', 'lin-zhiyuan', '120116014999-01'],
  ])('not %s', async (_, who, code) => {
    const before = await contentsOf(database)
    const file = gridFile(gridLine(code))
    const { problems } = await as(who)('grid.preview', { name: 'a.csv', file })
    expect(problems).toMatchObject([{ row: 2, letter: 'A' }])
    expect(problems[0]?.text).toContain('不是您所管范围里的社区')
    await refused(take(who, file), 'REGISTER_HAS_ERRORS')
    expect(await contentsOf(database)).toBe(before)
  })

  it('not a secretary of the next community amend, retire or list', async () => {
    const other = as('gao-xiuying')
    const { version } = await grid(gridAt(2))
    const text = { name: '我的', kind: 'basic', covers: '一', homes: 1 } as const
    const wish = { gridId: gridAt(2), version, ...text, headPost: '', duties: '' }
    await refused(other('grid.amend', wish), 'OUT_OF_REACH')
    await refused(other('grid.retire', { gridId: gridAt(2), reason: '并' }), 'OUT_OF_REACH')
    await refused(other('grid.list', { community: kangcui }), 'OUT_OF_REACH')
    await refused(other('grid.get', { gridId: gridAt(2) }), 'OUT_OF_REACH')
    await refused(other('grid.sums', { area: kangcui }), 'OUT_OF_REACH')
  })

  it('a neighbour sees all grids of their own community, and none of another', async () => {
    const { items } = await as('wang-guilan')('grid.list', { community: kangcui })
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([gridAt(0), gridAt(5)]))
    const { items: working } = await as('wang-guilan')('grid.list', {
      community: kangcui,
      kind: 'functional',
    })
    expect(working).toEqual([])
    await refused(as('wang-guilan')('grid.list', { community: ziyun }), 'OUT_OF_REACH')
    expect((await as('wang-guilan')('grid.get', { gridId: gridAt(3) })).may).toEqual([])
    const { parts } = await as('wang-guilan')('grid.sums', { area: '120116014' })
    expect(parts.filter(({ open }) => open).map(({ area }) => area)).toEqual([kangcui])
  })

  it('whose home is in no grid hears so', async () => {
    expect(await as('sun-haibo')('grid.mine', {})).toEqual({ grid: null })
  })
})

describe('a file that comes more than once', () => {
  const codes = Array.from({ length: 30 }, (_, at) => `${ziyun}-${String(at + 10)}`)
  const file = gridFile(...codes.map((code) => gridLine(code)))
  const send = (key: string, who = 'gao-xiuying') =>
    town.send({ action: 'grid.import', input: { name: 'a.csv', file }, key }, person(who))

  it('with one key and with others, by two people at once, is on the register once', async () => {
    const key = freshKey()
    const replies = await Promise.all([
      ...[send(key), send(key), send(freshKey())],
      ...[send(freshKey(), 'zheng-hong'), send(freshKey(), 'lin-zhiyuan')],
    ])
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
    const added = replies.map((reply) => reply.ok && (reply.data as { added: number }).added)
    expect(added.filter((count) => count === 30).length).toBeLessThanOrEqual(2)
    expect(await database.db.collection('grids').countDocuments({ community: ziyun })).toBe(30)
    expect(await sumsOf(ziyun)).toMatchObject({ basic: 30, homes: 3000, of: 30 })
  })

  it('says that nothing changed, and writes nothing', async () => {
    const before = await database.db.collection('grids').find({ community: ziyun }).toArray()
    expect(await take('gao-xiuying', file)).toEqual({ added: 0, changed: 0, unchanged: 30 })
    expect(await database.db.collection('grids').find({ community: ziyun }).toArray()).toEqual(
      before,
    )
  })
})

describe('who is in post', () => {
  const staffed = async () => (await sumsOf('120116')).staffed
  const appoint = (code: string, more = {}) =>
    street('people.appoint', { code, role: 'gridWorker', place: gridAt(4), ...more })
  const join = async (who: string) =>
    (await as(who)('people.join', { name: who })).person?.code ?? ''

  it('is counted as people are appointed, dismissed and forgotten', async () => {
    const before = await staffed()
    const first = await appoint(await join('worker-1'))
    const second = await appoint(await join('worker-2'))
    expect(await staffed()).toBe(before + 1)
    expect((await grid(gridAt(4))).workers.map(({ name }) => name)).toEqual([
      'worker-1',
      'worker-2',
    ])
    await secretary('people.dismiss', { grantId: first.id, reason: '换人' })
    expect(await staffed()).toBe(before + 1)
    await as('worker-2')('people.forget', { confirm: '注销' })
    expect(second.id).not.toBe('')
    expect(await staffed()).toBe(before)
    expect((await grid(gridAt(4))).workers).toEqual([])
  })

  it('ends by itself on its last day: at once on the page, with the next tick in the sums', async () => {
    const before = await staffed()
    const until = clock.now().toISOString().slice(0, 10)
    await appoint(await join('worker-3'), { until })
    expect(await staffed()).toBe(before + 1)
    clock.pass({ days: 2 })
    expect((await grid(gridAt(4))).workers).toEqual([])
    await tick(town)
    expect(await staffed()).toBe(before)
  })

  it('is known of a grid that was an area before it came on the register', async () => {
    const code = `${kangcui}-40`
    await database.db.collection<{ _id: string }>('areas').insertOne({
      ...{ _id: code, name: '旧网格', level: 'grid', parent: kangcui },
      ...{ residents: 0, households: 0, version: 0 },
    })
    const before = await staffed()
    await street('people.appoint', {
      code: await join('worker-4'),
      role: 'gridWorker',
      place: code,
    })
    expect(await staffed()).toBe(before)
    await take('liu-jianhua', gridFile(gridLine(code)))
    expect(await staffed()).toBe(before + 1)
    expect((await grid(code)).workers).toMatchObject([{ name: 'worker-4' }])
  })

  it('comes and goes at once without a worker too many or too few', async () => {
    const before = await staffed()
    const codes = await Promise.all(['a', 'b', 'c', 'd'].map((who) => join(`quick-${who}`)))
    const given = await Promise.all(codes.map((code) => appoint(code)))
    expect(await staffed()).toBe(before + 1)
    await Promise.all(
      given.map(({ id }) => secretary('people.dismiss', { grantId: id, reason: '换人' })),
    )
    expect(await staffed()).toBe(before)
  })
})

describe('a grid put right by hand', () => {
  const text = { name: '六网格', kind: 'basic', covers: '9 号楼', homes: 77, headPost: '' } as const
  const amend = async (more: object) => {
    const gridId = gridAt(5)
    const { version } = await grid(gridId)
    return secretary('grid.amend', { gridId, version, ...text, duties: '', ...more })
  }

  it('says what it is now, and moves the sums', async () => {
    const before = await sumsOf(kangcui)
    const { homes } = await grid(gridAt(5))
    const saved = await amend({ duties: '1. 看门；2. 扫雪' })
    expect(saved).toMatchObject({ name: '六网格', duties: ['看门', '扫雪'], homes: 77 })
    expect((await sumsOf(kangcui)).homes).toBe(before.homes - homes + 77)
  })

  it('over what somebody else has just changed is refused', async () => {
    await refused(amend({ version: 0 }), 'STALE_VERSION')
  })

  it.each([
    [{ name: '' }, 'name'],
    [{ covers: '找 13800138000' }, 'covers'],
    [{ homes: -1 }, 'homes'],
    [{ homes: 10_000 }, 'homes'],
    [{ kind: 'other' }, 'kind'],
    [{ headPost: '长'.repeat(31) }, 'headPost'],
    [{ duties: '120107196001011234' }, 'duties'],
  ])('with %j is refused', async (more, field) => {
    await refused(amend(more), 'INVALID_INPUT', field)
  })
})

describe('a grid that is merged into others', () => {
  const retire = (gridId: string) => secretary('grid.retire', { gridId, reason: '并入二网格' })

  it('stays while people live there, wait to, or look after it', async () => {
    await refused(retire(gridAt(1)), 'GRID_LIVED_IN')
    const empty = gridAt(3)
    await as('newcomer')('people.join', { name: '何芳' })
    await as('newcomer')('people.enrol', { area: empty, address: '1 号楼' })
    await refused(retire(empty), 'GRID_LIVED_IN')
    const code = `${kangcui}-50`
    await take('liu-jianhua', gridFile(gridLine(code)))
    const worker = (await as('worker-5')('people.join', { name: '新网格员' })).person?.code ?? ''
    await street('people.appoint', { code: worker, role: 'gridWorker', place: code })
    await refused(retire(code), 'GRID_STAFFED')
  })

  it('is in no list and no sum, and nobody comes to it any more', async () => {
    const code = `${kangcui}-60`
    const before = await sumsOf(kangcui)
    await take('liu-jianhua', gridFile(gridLine(code)))
    expect(await retire(code)).toMatchObject({
      ...{ state: 'retired', retired: { reason: '并入二网格' }, may: [] },
    })
    expect(await sumsOf(kangcui)).toEqual(before)
    const areas = await secretary('people.areas', { parent: kangcui })
    expect(areas.map(({ id }) => id)).not.toContain(code)
    await as('late')('people.join', { name: '来晚了' })
    const home = { area: code, address: '1 号楼' }
    await refused(as('late')('people.enrol', home), 'GRID_RETIRED')
    const worker = (await as('late')('people.me', {})).person?.code ?? ''
    const post = { code: worker, role: 'gridWorker', place: code } as const
    await refused(street('people.appoint', post), 'GRID_RETIRED')
    await refused(retire(code), 'GRID_RETIRED')
    await refused(take('liu-jianhua', gridFile(gridLine(code))), 'REGISTER_HAS_ERRORS')
  })

  it('at the moment when somebody is appointed there: one of the two', async () => {
    const code = `${kangcui}-61`
    await take('liu-jianhua', gridFile(gridLine(code)))
    const worker = (await as('late')('people.me', {})).person?.code ?? ''
    const post = { code: worker, role: 'gridWorker', place: code } as const
    const results = await Promise.allSettled([retire(code), street('people.appoint', post)])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
