export default definePageConfig({ navigationBarTitleText: '提议成立理事会' })
