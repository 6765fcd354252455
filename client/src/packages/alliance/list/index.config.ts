export default definePageConfig({
  navigationBarTitleText: '产业联盟',
  enablePullDownRefresh: true,
})
