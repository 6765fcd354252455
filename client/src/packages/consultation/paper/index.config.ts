export default definePageConfig({ navigationBarTitleText: '录入纸上的意见' })
