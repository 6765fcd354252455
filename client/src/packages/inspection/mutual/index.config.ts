export default definePageConfig({
  navigationBarTitleText: '店与店互查',
  enablePullDownRefresh: true,
})
