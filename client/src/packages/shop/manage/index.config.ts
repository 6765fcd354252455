export default definePageConfig({
  navigationBarTitleText: '管理这家店',
  enablePullDownRefresh: true,
})
