export default definePageConfig({
  navigationBarTitleText: '这一轮考核',
  enablePullDownRefresh: true,
})
