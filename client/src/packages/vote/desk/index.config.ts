export default definePageConfig({ navigationBarTitleText: '管这次表决' })
