export default definePageConfig({ navigationBarTitleText: '整改单', enablePullDownRefresh: true })
