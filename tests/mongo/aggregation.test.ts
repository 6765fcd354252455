import { beforeAll, describe, expect, test } from 'vitest'
import { type AnyDoc, failure, idsOf, runningServer } from './harness.ts'

const mongo = runningServer()
const sales = Array.from({ length: 60 }, (_, i) => ({
  _id: i,
  item: 'abc'.charAt(i % 3),
  qty: i % 7,
  cust: i % 4,
  tags: i % 2 ? ['x', 'y'] : [],
}))
let c: ReturnType<typeof mongo.fresh>
const run = (stages: AnyDoc[], from = c) => from.aggregate<AnyDoc>(stages).toArray()

beforeAll(async () => {
  c = mongo.fresh()
  await c.insertMany(sales)
})

describe('stages', () => {
  test('$match, $group, $sort', async () => {
    const [first] = await run([
      { $match: { qty: { $gt: 0 } } },
      {
        $group: {
          _id: '$item',
          n: { $sum: 1 },
          q: { $sum: '$qty' },
          avg: { $avg: '$qty' },
          max: { $max: '$qty' },
          set: { $addToSet: '$cust' },
          first: { $first: '$item' },
          all: { $push: '$qty' },
        },
      },
      { $sort: { _id: 1 } },
    ])
    const want = sales.filter((s) => s.item === 'a' && s.qty > 0)
    const q = want.reduce((sum, s) => sum + s.qty, 0)
    expect(first).toMatchObject({
      _id: 'a',
      n: want.length,
      q,
      max: 6,
      first: 'a',
      avg: q / want.length,
    })
    expect(first?.set.sort()).toEqual([0, 1, 2, 3])
    expect(first?.all).toEqual(want.map((s) => s.qty))
  })

  test('$lookup by fields and by pipeline, $unwind', async () => {
    const other = mongo.fresh()
    await other.insertMany([0, 1, 2].map((i) => ({ _id: i, name: `c${i}` })))
    const from = other.collectionName
    const joined = await run([
      { $match: { _id: { $lt: 4 } } },
      { $lookup: { from, localField: 'cust', foreignField: '_id', as: 'c' } },
      { $unwind: { path: '$c', preserveNullAndEmptyArrays: true } },
      { $sort: { _id: 1 } },
      { $project: { n: '$c.name' } },
    ])
    expect(joined).toEqual([
      { _id: 0, n: 'c0' },
      { _id: 1, n: 'c1' },
      { _id: 2, n: 'c2' },
      { _id: 3 },
    ])
    const counted = await run(
      [
        {
          $lookup: {
            from: c.collectionName,
            let: { id: '$_id' },
            pipeline: [{ $match: { $expr: { $eq: ['$cust', '$$id'] } } }, { $count: 'n' }],
            as: 's',
          },
        },
      ],
      other,
    )
    expect(counted.map((d) => d.s)).toEqual([[{ n: 15 }], [{ n: 15 }], [{ n: 15 }]])
  })

  test('$unwind with the place in the array', async () => {
    expect(
      await run([
        { $match: { _id: 1 } },
        { $unwind: { path: '$tags', includeArrayIndex: 'i' } },
        { $project: { tags: 1, i: 1 } },
      ]),
    ).toEqual([
      { _id: 1, tags: 'x', i: 0 },
      { _id: 1, tags: 'y', i: 1 },
    ])
    expect(await run([{ $unwind: '$tags' }, { $count: 'n' }])).toEqual([{ n: 60 }])
  })

  test('$facet, $bucket, $sortByCount, $count', async () => {
    const [f] = await run([
      {
        $facet: {
          page: [{ $sort: { _id: 1 } }, { $skip: 5 }, { $limit: 2 }],
          total: [{ $count: 'n' }],
          items: [{ $sortByCount: '$item' }],
          buckets: [
            { $bucket: { groupBy: '$qty', boundaries: [0, 3, 10], output: { n: { $sum: 1 } } } },
          ],
        },
      },
    ])
    expect(idsOf(f?.page)).toEqual([5, 6])
    expect(f?.total).toEqual([{ n: 60 }])
    expect(f?.items.map((d: AnyDoc) => d.count)).toEqual([20, 20, 20])
    expect(f?.buckets.reduce((sum: number, b: AnyDoc) => sum + b.n, 0)).toBe(60)
  })

  test('$project, $addFields, $replaceRoot, $unset', async () => {
    const [d] = await run([
      { $match: { _id: 5 } },
      { $addFields: { 'deep.sum': { $add: ['$qty', 1] }, item: { $toUpper: '$item' } } },
      { $unset: ['tags', 'cust'] },
      { $project: { item: 1, deep: 1, same: { $literal: '$item' }, list: ['$qty', '$nope'] } },
    ])
    expect(d).toEqual({ _id: 5, item: 'C', deep: { sum: 6 }, same: '$item', list: [5, null] })
    expect(
      await run([{ $match: { _id: 5 } }, { $replaceRoot: { newRoot: { z: '$qty' } } }]),
    ).toEqual([{ z: 5 }])
  })

  test('$graphLookup, $unionWith, $setWindowFields', async () => {
    const g = mongo.fresh()
    await g.insertMany([
      { _id: 1, p: null, v: 1 },
      { _id: 2, p: 1, v: 5 },
      { _id: 3, p: 2, v: 4 },
    ])
    const [up] = await run(
      [
        { $match: { _id: 3 } },
        {
          $graphLookup: {
            from: g.collectionName,
            startWith: '$p',
            connectFromField: 'p',
            connectToField: '_id',
            as: 'up',
          },
        },
      ],
      g,
    )
    expect(idsOf(up?.up).sort()).toEqual([1, 2])
    expect(await run([{ $unionWith: g.collectionName }, { $count: 'n' }], g)).toEqual([{ n: 6 }])
    const w = await run(
      [
        {
          $setWindowFields: {
            sortBy: { _id: 1 },
            output: { run: { $sum: '$v', window: { documents: ['unbounded', 'current'] } } },
          },
        },
      ],
      g,
    )
    expect(w.map((d) => d.run)).toEqual([1, 6, 10])
  })

  test('$merge and $out', async () => {
    const into = mongo.fresh()
    const group = { $group: { _id: '$item', q: { $sum: '$qty' } } }
    await run([group, { $merge: { into: into.collectionName } }])
    await run([
      { $group: { _id: '$item', n: { $sum: 1 } } },
      { $merge: { into: into.collectionName, whenMatched: 'merge' } },
    ])
    expect(
      (await into.find().sort({ _id: 1 }).toArray()).map((d) => [d._id, d.n, d.q > 0]),
    ).toEqual([
      ['a', 20, true],
      ['b', 20, true],
      ['c', 20, true],
    ])
    await run([{ $match: { qty: 1 } }, { $out: into.collectionName }])
    expect(await into.countDocuments()).toBe(sales.filter((s) => s.qty === 1).length)
  })

  test('$sample takes different documents', async () => {
    const ids = idsOf(await run([{ $sample: { size: 30 } }]))
    expect(new Set(ids).size).toBe(30)
  })
})

describe('expressions', () => {
  // built from pairs: a literal key 'then' would look like a promise to the linter
  const five = Object.fromEntries([
    ['case', { $eq: ['$qty', 5] }],
    ['then', 'five'],
  ])
  const cases: [unknown, unknown][] = [
    [{ $map: { input: [3, 1], as: 'v', in: { $multiply: ['$$v', 2] } } }, [6, 2]],
    [{ $filter: { input: [3, 1, 2], cond: { $gte: ['$$this', 2] } } }, [3, 2]],
    [{ $reduce: { input: [1, 2], initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 3],
    [{ $cond: [{ $lt: ['$qty', 0] }, 'neg', 'pos'] }, 'pos'],
    [{ $ifNull: ['$nope', 'none'] }, 'none'],
    [{ $switch: { branches: [five], default: 0 } }, 'five'],
    [{ $concat: ['a', '$item'] }, 'ac'],
    [
      {
        $eq: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
      false,
    ],
    [{ $in: ['x', '$tags'] }, true],
    [
      {
        $setUnion: [
          [1, 2],
          [2, 3],
        ],
      },
      [1, 2, 3],
    ],
    [{ $sortArray: { input: [{ n: 2 }, { n: 1 }], sortBy: { n: 1 } } }, [{ n: 1 }, { n: 2 }]],
    [
      {
        $dateToString: {
          date: new Date('2024-03-31T01:30:00Z'),
          format: '%Y-%m-%d',
          timezone: 'Asia/Shanghai',
        },
      },
      '2024-03-31',
    ],
    [
      { $dateAdd: { startDate: new Date('2024-03-31T00:00:00Z'), unit: 'month', amount: 1 } },
      new Date('2024-04-30T00:00:00Z'),
    ],
    [{ $size: '$tags' }, 2],
    [{ $type: '$tags' }, 'array'],
    [{ $toString: 5 }, '5'],
  ]
  test.each(cases)('%j', async (expression, value) => {
    const [d] = await run([{ $match: { _id: 5 } }, { $project: { _id: 0, value: expression } }])
    expect(d?.value).toEqual(value)
  })

  test('variables of `let`', async () => {
    const options = { let: { least: 58 } }
    expect(
      idsOf(
        await c
          .aggregate([{ $match: { $expr: { $gte: ['$_id', '$$least'] } } }], options)
          .toArray(),
      ),
    ).toEqual([58, 59])
  })
})

describe('errors', () => {
  const wrong: [AnyDoc[], number][] = [
    [[{ $nope: 1 }], 40324],
    [[{ $match: {}, $sort: { a: 1 } }], 40323],
    [[{ $limit: 0 }], 15958],
    [[{ $sample: {} }], 28749],
    [[{ $sample: { size: -1 } }], 28747],
    [[{ $group: { n: { $sum: 1 } } }], 15955],
    [[{ $project: { a: { $nope: 1 } } }], 168],
    [[{ $unwind: 'tags' }], 28818],
    [[{ $out: 'x' }, { $match: {} }], 40601],
  ]
  test.each(wrong)('%j', async (stages, code) => {
    await failure(run(stages), code)
    expect(await c.countDocuments()).toBe(60)
  })
})
