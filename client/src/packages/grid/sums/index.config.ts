export default definePageConfig({
  navigationBarTitleText: '各处的网格',
  enablePullDownRefresh: true,
})
