export default definePageConfig({
  navigationBarTitleText: '提议的理事会',
  enablePullDownRefresh: true,
})
