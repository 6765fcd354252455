export default definePageConfig({ navigationBarTitleText: '席位', enablePullDownRefresh: true })
