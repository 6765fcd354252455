export default definePageConfig({
  navigationBarTitleText: '等我审核',
  enablePullDownRefresh: true,
})
