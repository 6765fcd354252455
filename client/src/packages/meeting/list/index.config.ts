export default definePageConfig({
  navigationBarTitleText: '开会',
  enablePullDownRefresh: true,
})
