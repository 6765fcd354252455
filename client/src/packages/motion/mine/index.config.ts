export default definePageConfig({
  navigationBarTitleText: '我提的和支持的',
  enablePullDownRefresh: true,
})
