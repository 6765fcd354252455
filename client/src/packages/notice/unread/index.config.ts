export default definePageConfig({
  navigationBarTitleText: '还没看到的邻居',
  enablePullDownRefresh: true,
})
