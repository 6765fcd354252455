export default definePageConfig({
  navigationBarTitleText: '合作项目',
  enablePullDownRefresh: true,
})
