export default definePageConfig({
  enablePullDownRefresh: true,
  navigationBarTitleText: '人员和身份',
})
