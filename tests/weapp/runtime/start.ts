import { resolve } from 'node:path'
import { Activity } from './activity.ts'
import { Faults } from './faults.ts'
import { invoke } from './instance.ts'
import { LogicThread } from './logic-thread.ts'
import { Manifest } from './manifest.ts'
import type { Phone, WeappOptions } from './phone.ts'
import { Router } from './router.ts'
import { Traffic } from './traffic.ts'
import { View } from './view.ts'
import { Weapp } from './weapp.ts'
import { launchOptions } from './wx/system.ts'
import { createWx } from './wx/wx.ts'

/**
 * Starts a built mini-program (the folder with app.json) and waits until its first page is quiet. Needs no DevTools: the
 * logic runs in a realm that holds what WeChat's holds, the templates are compiled by WeChat's own compiler.
 */
export async function startWeapp(root: string, options: WeappOptions = {}): Promise<Weapp> {
  const phone = assemble(resolve(root), options)
  const collect = (problem: unknown, promise: object) => {
    if (phone.thread.owns(promise)) phone.faults.add(problem)
  }
  process.on('unhandledRejection', collect)
  const app = new Weapp(phone, () => {
    phone.thread.stop()
    process.off('unhandledRejection', collect)
  })
  try {
    launch(phone)
    await app.settle()
  } catch (problem) {
    app.stop()
    throw problem
  }
  return app
}

function launch(phone: Phone): void {
  const opened = phone.thread.adopt(launchOptions(phone))
  phone.thread.require('', 'app')
  invoke(phone, phone.thread.app, 'onLaunch', opened)
  invoke(phone, phone.thread.app, 'onShow', opened)
  phone.router.launch(phone.options.path ?? phone.manifest.pages[0] ?? '')
}

/** The parts know one another only through the phone, which is whole before any of them acts. */
function assemble(root: string, options: WeappOptions): Phone {
  const records = {
    options,
    manifest: new Manifest(root),
    faults: new Faults(),
    activity: new Activity(),
    traffic: new Traffic(),
    storage: new Map(Object.entries(options.storage ?? {})),
    files: new Map<string, string>(),
    answers: new Map(Object.entries(options.answers ?? {})),
    calls: [],
    cloudCalls: [],
    missing: new Set<string>(),
    listeners: new Map(),
  }
  const phone = records as Omit<Phone, 'thread' | 'view' | 'router'> as Phone
  const wx = createWx(phone)
  const call = (name: string): unknown => (wx[name] as () => unknown)()
  return Object.assign(phone, {
    thread: new LogicThread(phone, wx),
    view: new View(phone),
    router: new Router(phone, call),
  })
}
