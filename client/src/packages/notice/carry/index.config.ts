export default definePageConfig({
  navigationBarTitleText: '要告诉邻居的',
  enablePullDownRefresh: true,
})
