import { MongoServerError } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { once } from '#functions/lib/once.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { draftFor } from '../support/notices.ts'
import { openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const secretary = person('liu-jianhua')
const notices = town.database.db.collection('notices')
const event = (key: string, title = '一次就好') => ({
  action: 'notice.save',
  input: draftFor(kangcui, { title }),
  key,
})

describe('a request key', () => {
  it('sent twenty times at once is applied once, and answers the same each time', async () => {
    const key = freshKey()
    const taps = Array.from({ length: 20 }, () => town.send(event(key), secretary))
    const replies = await Promise.all(taps)
    expect(replies[0]).toMatchObject({ ok: true, data: { title: '一次就好' } })
    for (const reply of replies) expect(reply).toEqual(replies[0])
    expect(await notices.countDocuments({ title: '一次就好' })).toBe(1)
  })

  it('sent again later answers as then, though the thing has moved on', async () => {
    const key = freshKey()
    const first = await town.send(event(key, '先写'), secretary)
    const { id } = first.ok ? (first.data as { id: string }) : { id: '' }
    await town.as('liu-jianhua')('notice.publish', { noticeId: id })
    town.clock.pass({ days: 3 })
    expect(await town.send(event(key, '先写'), secretary)).toEqual(first)
  })

  it('sent with another wish is refused, and the wish is not done', async () => {
    const key = freshKey()
    await town.send(event(key, '甲'), secretary)
    const code = { ok: false, error: { code: 'KEY_REUSED' } }
    expect(await town.send(event(key, '乙'), secretary)).toMatchObject(code)
    const other = { action: 'people.join', input: { name: '刘建华' }, key }
    expect(await town.send(other, secretary)).toMatchObject(code)
    expect(await notices.countDocuments({ title: '乙' })).toBe(0)
  })

  it('is a person’s own: another may use the same', async () => {
    const key = freshKey()
    const join = (name: string) => ({ action: 'people.join', input: { name }, key })
    for (const who of ['one', 'other'])
      expect(await town.send(join(who), person(who))).toMatchObject({
        ok: true,
        data: { person: { name: who } },
      })
  })

  it('refused because of what its own twin did meanwhile answers as the twin was', async () => {
    const attempt = { action: 'test', input: 1, key: freshKey(), secret: 'a secret' }
    const enter = async () => ({ identity: 'someone' })
    const twin = { enter, apply: async () => 'done' }
    const late = async () => {
      await once(town.database, attempt, twin)
      throw new AppError('UNIT_TAKEN')
    }
    expect(await once(town.database, attempt, { enter, apply: late })).toBe('done')
    const other = { ...attempt, key: freshKey() }
    const refuse = async () => Promise.reject(new AppError('UNIT_TAKEN'))
    await expect(once(town.database, other, { enter, apply: refuse })).rejects.toMatchObject({
      code: 'UNIT_TAKEN',
    })
  })

  it('of a refused command is free again', async () => {
    const key = freshKey()
    const enrol = { action: 'people.enrol', input: { area: kangcui, address: '1 号楼' }, key }
    const newcomer = person('unready')
    expect(await town.send(enrol, newcomer)).toMatchObject({ error: { code: 'JOIN_FIRST' } })
    await town.as('unready')('people.join', { name: '小何' })
    expect(await town.send(enrol, newcomer)).toMatchObject({ ok: true })
  })
})

describe('a command that meets another’s fresh row', () => {
  const duplicate = () => new MongoServerError({ message: 'E11000 duplicate key', code: 11000 })

  it('runs again and sees it', async () => {
    let runs = 0
    const done = town.database.transaction(async () => {
      runs += 1
      if (runs < 3) throw duplicate()
      return runs
    })
    await expect(done).resolves.toBe(3)
  })

  it('gives up when it meets one each time', async () => {
    let runs = 0
    const never = town.database.transaction(async () => {
      runs += 1
      throw duplicate()
    })
    await expect(never).rejects.toMatchObject({ code: 11000 })
    expect(runs).toBeLessThan(10)
  })
})
