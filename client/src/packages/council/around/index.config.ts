export default definePageConfig({ navigationBarTitleText: '找一个理事会' })
