export default definePageConfig({
  navigationBarTitleText: '公告和已读',
  enablePullDownRefresh: true,
})
