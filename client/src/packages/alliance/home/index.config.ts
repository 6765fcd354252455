export default definePageConfig({
  navigationBarTitleText: '联盟',
  enablePullDownRefresh: true,
})
