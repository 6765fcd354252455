export default definePageConfig({
  navigationBarTitleText: '工程',
  enablePullDownRefresh: true,
})
