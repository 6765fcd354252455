export default definePageConfig({ navigationBarTitleText: '章程', enablePullDownRefresh: true })
