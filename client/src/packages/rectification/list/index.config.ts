export default definePageConfig({
  navigationBarTitleText: '整改和复查',
  enablePullDownRefresh: true,
})
