export default definePageConfig({ navigationBarTitleText: '理事会', enablePullDownRefresh: true })
