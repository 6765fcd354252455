import type { Bag, Phone } from '../phone.ts'
import { asynchronous } from './api.ts'

/** Bytes of `data` a call may carry. */
const REQUEST_LIMIT = 100 * 1024
/** Bytes of a reply. */
const REPLY_LIMIT = 1024 * 1024
const REPLY_TOO_LARGE = -604001

/** `wx.cloud`: functions are answered by the test's `cloud`, files are named but not kept. */
export function cloud(phone: Phone): Bag {
  return {
    init: () => undefined,
    ...asynchronous(phone, {
      callFunction: ({ name, data }) => callFunction(phone, String(name), data ?? {}),
      uploadFile: ({ cloudPath }) => ({
        fileID: `cloud://local/${String(cloudPath)}`,
        statusCode: 204,
      }),
      getTempFileURL: ({ fileList }) => ({ fileList: (fileList as FileName[]).map(temporary) }),
      deleteFile: ({ fileList }) => ({
        fileList: (fileList as string[]).map((fileID) => ({ fileID, status: 0 })),
      }),
    }),
  }
}

async function callFunction(phone: Phone, name: string, data: unknown): Promise<Bag> {
  const json = JSON.stringify(data)
  const bytes = Buffer.byteLength(json)
  const call: Phone['cloudCalls'][number] = { name, data: JSON.parse(json), bytes }
  phone.cloudCalls.push(call)
  if (bytes > REQUEST_LIMIT) throw new Error(`data exceed max size: ${bytes} bytes`)
  if (!phone.options.cloud) throw new Error('no cloud was given to startWeapp')
  const reply = JSON.stringify((await phone.options.cloud(name, JSON.parse(json))) ?? null)
  if (Buffer.byteLength(reply) > REPLY_LIMIT) {
    throw Object.assign(new Error('reply exceeds max size'), { errCode: REPLY_TOO_LARGE })
  }
  call.reply = JSON.parse(reply)
  return { result: call.reply, requestID: `local-${phone.cloudCalls.length}` }
}

type FileName = string | { fileID: string }

function temporary(file: FileName): Bag {
  const fileID = typeof file === 'string' ? file : file.fileID
  return { fileID, tempFileURL: fileID.replace('cloud://', 'https://files.invalid/'), status: 0 }
}
