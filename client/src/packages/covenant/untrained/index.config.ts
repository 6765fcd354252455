export default definePageConfig({
  navigationBarTitleText: '还没参加培训的店',
  enablePullDownRefresh: true,
})
