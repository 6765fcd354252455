export default definePageConfig({
  navigationBarTitleText: '写给我的公告',
  enablePullDownRefresh: true,
})
