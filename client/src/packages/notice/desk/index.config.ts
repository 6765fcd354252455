export default definePageConfig({
  navigationBarTitleText: '发布的公告',
  enablePullDownRefresh: true,
})
