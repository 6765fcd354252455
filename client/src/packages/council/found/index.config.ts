export default definePageConfig({ navigationBarTitleText: '成立理事会' })
