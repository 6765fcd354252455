import Taro from '@tarojs/taro'

/** Lets a person take pictures or choose them. Answers where they lie on this phone, or a sentence of what went wrong. */
export async function pickPhotos(most: number): Promise<readonly string[] | string> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    })
    const paths = tempFiles.map(({ tempFilePath }) => tempFilePath).slice(0, most)
    return paths.length > 0 ? paths : '这个文件不是照片，请重新拍照或从相册里选'
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    return /cancel|abort/.test(errMsg) ? [] : denied
  }
}

const denied = '没能打开相机或相册。请在手机的设置里允许使用，再试一次。'
