export default definePageConfig({ navigationBarTitleText: '结榜', enablePullDownRefresh: true })
