export default definePageConfig({
  navigationBarTitleText: '我的差评办到哪了',
  enablePullDownRefresh: true,
})
