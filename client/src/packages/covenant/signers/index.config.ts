export default definePageConfig({
  navigationBarTitleText: '谁签了这一版',
  enablePullDownRefresh: true,
})
