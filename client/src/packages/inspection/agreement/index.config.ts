export default definePageConfig({ navigationBarTitleText: '复看对照', enablePullDownRefresh: true })
