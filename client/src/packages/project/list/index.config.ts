export default definePageConfig({
  navigationBarTitleText: '身边的工程',
  enablePullDownRefresh: true,
})
