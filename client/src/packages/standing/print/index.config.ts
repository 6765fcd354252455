export default definePageConfig({ navigationBarTitleText: '打印红榜', enablePullDownRefresh: true })
