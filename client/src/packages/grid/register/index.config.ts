export default definePageConfig({
  navigationBarTitleText: '网格名册',
  enablePullDownRefresh: true,
})
